// A route at the edge: web standards only, and JSON from strangers checked at the door.
import { classify, fourLevels } from "paliers";
import { check, interactionRecord } from "paliers/sources";

export async function POST(request: Request): Promise<Response> {
  const {
    accepted: [interaction],
    rejected,
  } = check([await request.json()], interactionRecord);
  if (!interaction) return Response.json({ rejected }, { status: 422 });
  return Response.json({ level: classify(interaction, fourLevels) });
}
