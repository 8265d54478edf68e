export { createLabelIndex, type LabelIndex, type LabelLookup, type LabelMatch } from "./label-index.js";
