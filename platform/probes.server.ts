/** So many probing requests an address of the network may make within `probeSeconds`; the next closes the door to more of them. */
export const probesMost = 20;
export const probeSeconds = 600;
/** So long the door stays closed after the last of them, in seconds. */
export const probesRefusedSeconds = 3_600;
/** A bound on what is remembered: past it the address that was heard of longest ago is forgotten. */
const addressesMost = 10_000;

/**
 * What programs ask for that look for other people's mistakes: files of settings, of version control, of other systems. No page of ours
 * has such an address (a test asks them all), and no visitor follows a link to one. `/.well-known/` is nobody's mistake.
 */
const probing =
  /^\/+\.(?!well-known(\/|$))|\/\.(env|git|svn|hg|aws|ssh|vscode|idea|ds_store|htaccess|htpasswd)|\.(php\d?|phtml|aspx?|jspx?|cgi)(\/|$)|^\/(?!(en|ja)\/).*\.(env|sql|bak|old|swp|pem|key|ya?ml|ini)$|^\/+(wp-[a-z]|wordpress|xmlrpc|phpmyadmin|pma(\/|$)|cgi-bin|vendor\/|actuator|server-(status|info)|_ignition|telescope|solr|hnap1|boaform|owa\/|autodiscover|manager\/html|jenkins|console\/|etc\/passwd)|\.\.\//i;

/** True for an address that only a scanner asks for. */
export function isProbe(pathname: string): boolean {
  return probing.test(pathname) || probing.test(decoded(pathname));
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** What was probed since the start, for the office. */
export interface ProbeCounts {
  readonly asked: number;
  /** Of them answered with a refusal alone, because too many had come from their address. */
  readonly refused: number;
  /** Addresses refused just now. */
  readonly addresses: number;
}

/** Counts probing requests by the address they come from: in memory alone, never in the database, a log or a file. */
export interface Probes {
  /** Counts one and says whether its address is refused more of them. */
  count(address: string): "answered" | "refused";
  counts(): ProbeCounts;
}

interface Prober {
  times: number;
  since: number;
  refusedUntil: number;
}

/**
 * Remembers who probes. Only probing requests are ever refused: pages, forms and sign-in stay open to everybody behind the same address.
 * `enforced` false (the demonstration): counted and shown only. `clock` in milliseconds, that of the machine.
 */
export function openProbes(enforced = true, clock: () => number = () => performance.now()): Probes {
  const probers = new Map<string, Prober>();
  let asked = 0;
  let refused = 0;
  return {
    count(address) {
      const now = clock();
      const known = probers.get(address);
      const isOld = known !== undefined && now >= known.refusedUntil && now - known.since >= probeSeconds * 1_000;
      const prober = known === undefined || isOld ? { times: 0, since: now, refusedUntil: 0 } : known;
      // Last heard of, last in the map: the first of it is the one to forget.
      probers.delete(address);
      if (probers.size >= addressesMost) probers.delete(probers.keys().next().value!);
      probers.set(address, prober);
      asked += 1;
      prober.times += 1;
      if (prober.times > probesMost) prober.refusedUntil = now + probesRefusedSeconds * 1_000;
      if (!enforced || now >= prober.refusedUntil) return "answered";
      refused += 1;
      return "refused";
    },
    counts() {
      const now = clock();
      return { asked, refused, addresses: [...probers.values()].filter(({ refusedUntil }) => now < refusedUntil).length };
    },
  };
}
