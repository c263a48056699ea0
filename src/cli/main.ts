export async function main(args: readonly string[]): Promise<number> {
  console.log("assay", args.join(" "), process.version);
  return 0;
}
