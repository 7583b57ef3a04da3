/** How sure the bounds of every projection are: the room has no option for it. */
export const PROJECTION_CONFIDENCE = 0.95;
