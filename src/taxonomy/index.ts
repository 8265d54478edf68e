export { linkedRows, type Adjacency } from "./adjacency.js";
export { createSimilarity, type Neighbours, type Relation, type Similarity } from "./similarity.js";
export { similarityLevels, type SimilarityLevels } from "./similarity-levels.js";
export { createTaxonomy, type Taxonomy, type TaxonomyDefinition } from "./taxonomy.js";
