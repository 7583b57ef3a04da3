/** What is known of one person in a group: bits for what they did, above them their highest rank. */
export const PERSON = { engaged: 1, read: 2, viewed: 4, visited: 8, rank: 16 } as const;
