/** What says that two acts are one: the id of an act is its platform's, 77 of one network is not 77 of another. */
export function actKey(platform: string, id: string): string {
  return `${platform.length}:${platform}${id}`;
}
