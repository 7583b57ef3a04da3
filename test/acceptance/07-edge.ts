// A route at the edge: web standards only, and JSON from strangers checked at the door.
import { classify, fourLevels } from "paliers";
import { checkInteractions } from "paliers/sources";

export async function POST(request: Request): Promise<Response> {
  const {
    accepted: [interaction],
    rejected,
  } = checkInteractions([await request.json()]);
  if (!interaction) return Response.json({ rejected }, { status: 422 });
  return Response.json({ level: classify(interaction, fourLevels) });
}
