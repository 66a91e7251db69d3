const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The outcomes of a plan in a fragment, `#plan=briefadres.bijstand`, each once; undefined when it holds none. */
export function planIn(hash: string): string[] | undefined {
  const match = /^#plan=([a-z0-9.-]{1,2000})$/.exec(hash);
  const ids = match?.[1]?.split('.').filter((id) => idPattern.test(id)) ?? [];
  return ids.length > 0 ? [...new Set(ids)] : undefined;
}
