/** A place on the map of Taiwan in metres: east and north of TWD97 / TM2 (EPSG:3826). */
export type Point = readonly [east: number, north: number];

/** GRS80 ellipsoid; TM2 with central meridian 121° E, scale 0.9999, false easting 250 km. */
const SEMI_MAJOR = 6_378_137;
const FLATTENING = 1 / 298.257222101;
const MERIDIAN = 121;
const SCALE = 0.9999;
const EASTING = 250_000;

const N = FLATTENING / (2 - FLATTENING);
const RADIUS = (SEMI_MAJOR / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64);
const ALPHA = [
  N / 2 - (2 * N ** 2) / 3 + (5 * N ** 3) / 16,
  (13 * N ** 2) / 48 - (3 * N ** 3) / 5,
  (61 * N ** 3) / 240,
] as const;
const ECCENTRIC = (2 * Math.sqrt(N)) / (1 + N);
const RADIAN = Math.PI / 180;

/**
 * Longitude and latitude in degrees as metres of TWD97 / TM2: the transverse Mercator projection by Krüger's series to the
 * third order in n (Karney 2011, eq. 9 and 35), good to less than a millimetre around Taiwan.
 */
export function toTwd97(longitude: number, latitude: number): Point {
  const away = (longitude - MERIDIAN) * RADIAN;
  const sine = Math.sin(latitude * RADIAN);
  const t = Math.sinh(Math.atanh(sine) - ECCENTRIC * Math.atanh(ECCENTRIC * sine));
  const xi = Math.atan2(t, Math.cos(away));
  const eta = Math.asinh(Math.sin(away) / Math.hypot(t, Math.cos(away)));
  let [north, east] = [xi, eta];
  ALPHA.forEach((alpha, index) => {
    const order = 2 * (index + 1);
    north += alpha * Math.sin(order * xi) * Math.cosh(order * eta);
    east += alpha * Math.cos(order * xi) * Math.sinh(order * eta);
  });
  return [EASTING + SCALE * RADIUS * east, SCALE * RADIUS * north];
}
