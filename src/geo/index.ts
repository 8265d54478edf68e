export { greatCircleKm } from "./great-circle.js";
export { createPlaces, type Places } from "./places.js";
export { rungs, type Rung } from "./rung.js";
