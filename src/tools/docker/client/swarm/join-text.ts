/** How another computer is told to join. */
export function joinText(role: string, token: string, address: string): string {
  return `To add a ${role} to this swarm, run the following command:\n\n    docker swarm join --token ${token} ${address}\n\n`;
}
