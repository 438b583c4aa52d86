const patienceMs = 1_800;

/** Waits for a calculation as long as somebody waits for a page; what takes longer is shown with its progress. */
export async function endedSoon(ended: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => (timer = setTimeout(resolve, patienceMs)));
  await Promise.race([ended, enough]);
  clearTimeout(timer);
}
