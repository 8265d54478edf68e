/** Texts as weighted terms, found by the cosine with others. */
export interface TermIndex {
  /**
   * Says how alike a query is to each text that shares a term with it: the cosine of their vectors, in (0, 1].
   * @param query weights of the terms before idf, each above 0.
   */
  search(query: ReadonlyMap<string, number>, take: (text: number, cosine: number) => void): void;
  /** ln(1 + texts ÷ texts with the term); of a term in no text, as if one had it. */
  idf(term: string): number;
}

/**
 * Indexes texts by their terms.
 * Weight of a term: its weight in the text times idf (Salton and Buckley 1988, Term-weighting approaches in automatic text retrieval).
 */
export function createTermIndex(texts: readonly ReadonlyMap<string, number>[]): TermIndex {
  const postings = new Map<string, { readonly places: number[]; readonly weights: number[] }>();
  texts.forEach((terms, place) => {
    for (const [term, weight] of terms) {
      const posting = postings.get(term) ?? { places: [], weights: [] };
      postings.set(term, posting);
      posting.places.push(place);
      posting.weights.push(weight);
    }
  });
  const idf = (term: string): number => Math.log(1 + texts.length / (postings.get(term)?.places.length ?? 1));
  const squares = new Float64Array(texts.length);
  for (const [term, { places, weights }] of postings) {
    const rarity = idf(term);
    places.forEach((place, at) => (squares[place]! += (weights[at]! * rarity) ** 2));
  }
  const lengths = squares.map(Math.sqrt);
  const sums = new Float64Array(texts.length);
  return {
    idf,
    search(query, take) {
      const met: number[] = [];
      let square = 0;
      for (const [term, weight] of query) {
        const rarity = idf(term);
        square += (weight * rarity) ** 2;
        postings.get(term)?.places.forEach((place, at) => {
          if (sums[place] === 0) met.push(place);
          sums[place]! += weight * rarity * rarity * postings.get(term)!.weights[at]!;
        });
      }
      const length = Math.sqrt(square);
      for (const place of met) {
        take(place, Math.min(1, sums[place]! / (length * lengths[place]!)));
        sums[place] = 0;
      }
    },
  };
}
