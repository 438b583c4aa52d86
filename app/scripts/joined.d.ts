/** The address of a script with the files that it imports in it (scripts/joined-script.ts). */
declare module "*?joined" {
  const address: string;
  export default address;
}
