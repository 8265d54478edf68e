/** A candidate's application, as both sides see it. */
export interface Applicant {
  readonly candidate: number;
  readonly vacancy: number;
  /** What the candidate finds the vacancy worth; finite. */
  readonly worth: number;
  /** What the employer finds the candidate worth; 0 or below is not suitable. */
  readonly suitability: number;
  /** Whether the candidate would take up an offer. */
  readonly takesUp: boolean;
}

/** What came of a month's applications. */
export interface HiringRound {
  readonly hired: readonly Applicant[];
  /** Suitable applicants who would have come, and found no place anywhere. */
  readonly crowdedOut: number;
}

/**
 * Hires from a pool of applicants: each employer offers its places to the most suitable ones, each candidate keeps the best offer, and what is refused is
 * offered to the next. Nobody can do better with another who would agree: the matching is stable, and it is the best one for employers. A further place never
 * makes fewer matches. Source: Gale and Shapley 1962; for one more place: Gale and Sotomayor 1985; employers that choose from a pool: van Ours and Ridder 1992.
 * @param places those left of each vacancy.
 */
export function hireApplicants(applicants: readonly Applicant[], places: (vacancy: number) => number): HiringRound {
  const queues = new Map<number, Applicant[]>();
  const willing = applicants.filter(({ suitability, takesUp }) => suitability > 0 && takesUp);
  for (const applicant of willing) {
    const queue = queues.get(applicant.vacancy);
    if (queue) queue.push(applicant);
    else queues.set(applicant.vacancy, [applicant]);
  }
  for (const queue of queues.values()) queue.sort((a, b) => a.suitability - b.suitability || b.candidate - a.candidate);
  const free = new Map(Array.from(queues.keys(), (vacancy) => [vacancy, places(vacancy)]));
  const kept = new Map<number, Applicant>();
  const offering = [...queues.keys()];
  for (let vacancy = offering.pop(); vacancy !== undefined; vacancy = offering.pop()) {
    const queue = queues.get(vacancy)!;
    while (free.get(vacancy)! > 0 && queue.length > 0) {
      const offer = queue.pop()!;
      const rival = kept.get(offer.candidate);
      if (rival !== undefined && !isBetter(offer, rival)) continue;
      kept.set(offer.candidate, offer);
      free.set(vacancy, free.get(vacancy)! - 1);
      if (rival === undefined) continue;
      free.set(rival.vacancy, free.get(rival.vacancy)! + 1);
      offering.push(rival.vacancy);
    }
  }
  const hired = [...kept.values()].sort((a, b) => a.candidate - b.candidate);
  return { hired, crowdedOut: new Set(willing.map(({ candidate }) => candidate)).size - hired.length };
}

function isBetter(a: Applicant, b: Applicant): boolean {
  return a.worth > b.worth || (a.worth === b.worth && a.vacancy < b.vacancy);
}
