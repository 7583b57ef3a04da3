const CANDIDATES = [";", "\t", "|", ","] as const;

/** Finds the character that seems to separate the names in what came as one name. */
export function likelyDelimiter(header: string): string | undefined {
  return CANDIDATES.find((candidate) => header.includes(candidate));
}
