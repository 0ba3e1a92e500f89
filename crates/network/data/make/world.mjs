// Draws ../world.svgpath, the land of the network's map, from Natural Earth 1:110m (world-atlas, land-110m).
// Run it with `npm install && npm run world`; it prints what ../world.md states. The projection is described there:
// `project` below is the formula, and the only one that places anything on this map.
import fs from 'node:fs';
import { geoProjection, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';

export const VIEW = { width: 2400, height: 1040 };
export const MAP = { meridian: 11, scale: 436, x: 1200, y: 613 };
const SOUTH = -57;      // land wholly south of this (Antarctica) is left out
const LEAST_TRIANGLE = 2.5; // square units: a bend smaller than this is straightened
const LEAST_ISLAND = 8;  // square units: land smaller than this is left out

/** Natural Earth I (Patterson, Šavrič): radians in, units of the sphere's radius out, y upwards. */
export function naturalEarth(lambda, phi) {
  const p2 = phi * phi, p4 = p2 * p2;
  return [
    lambda * (0.8707 - 0.131979 * p2 + p4 * (-0.013791 + p4 * (0.003971 * p2 - 0.001529 * p4))),
    phi * (1.007226 + p2 * (0.015085 + p4 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4))),
  ];
}

/** Longitude and latitude in degrees to the map's units, y downwards. */
export function project(lon, lat) {
  const turned = ((lon - MAP.meridian + 540) % 360) - 180;
  const [x, y] = naturalEarth(turned * Math.PI / 180, lat * Math.PI / 180);
  return [MAP.x + MAP.scale * x, MAP.y - MAP.scale * y];
}

/** d3 clips at the map's edge and walks the land's outline; the rings come back in the map's units. */
function rings() {
  const file = new URL('node_modules/world-atlas/land-110m.json', import.meta.url);
  const world = JSON.parse(fs.readFileSync(file, 'utf8'));
  const land = feature(world, world.objects.land).features[0].geometry;
  land.coordinates = land.coordinates.filter(([outer]) => Math.max(...outer.map(c => c[1])) > SOUTH);
  const projection = geoProjection(naturalEarth).rotate([-MAP.meridian, 0]).scale(MAP.scale)
    .translate([MAP.x, MAP.y]).precision(0.7);
  const found = [];
  const pen = {
    moveTo: (x, y) => found.push([[x, y]]),
    lineTo: (x, y) => found.at(-1).push([x, y]),
    closePath() {}, beginPath() {}, arc() {},
  };
  geoPath(projection, pen)(land);
  return found;
}

const triangle = (a, b, c) => Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
const area = ring => Math.abs(ring.reduce((sum, [x, y], i) => {
  const [u, v] = ring[(i + 1) % ring.length];
  return sum + x * v - u * y;
}, 0)) / 2;

/** Visvalingam's way: take out the point whose triangle is smallest until none is smaller than `least`. */
function simplify(ring, least) {
  const points = ring.slice();
  while (points.length > 3) {
    let worst = 0, size = Infinity;
    for (let i = 0; i < points.length; i++) {
      const n = points.length;
      const t = triangle(points[(i + n - 1) % n], points[i], points[(i + 1) % n]);
      if (t < size) { size = t; worst = i; }
    }
    if (size >= least) break;
    points.splice(worst, 1);
  }
  return points;
}

/** Whole units, relative steps, no separator before a minus sign. */
function write(ring) {
  const whole = ring.map(([x, y]) => [Math.round(x), Math.round(y)])
    .filter(([x, y], i, all) => i === 0 || x !== all[i - 1][0] || y !== all[i - 1][1]);
  if (whole.length < 3) return '';
  let [x, y] = whole[0], text = `M${x} ${y}l`;
  whole.slice(1).forEach(([u, v], i) => {
    const dx = u - x, dy = v - y;
    text += `${i > 0 && dx >= 0 ? ' ' : ''}${dx}${dy >= 0 ? ' ' : ''}${dy}`;
    [x, y] = [u, v];
  });
  return text + 'z';
}

const drawn = rings().filter(r => area(r) >= LEAST_ISLAND).map(r => simplify(r, LEAST_TRIANGLE));
const path = drawn.map(write).join('');
fs.writeFileSync(new URL('../world.svgpath', import.meta.url), path + '\n');

const all = drawn.flat(), xs = all.map(p => p[0]), ys = all.map(p => p[1]);
const spread = list => `${Math.min(...list).toFixed(1)} to ${Math.max(...list).toFixed(1)}`;
console.log(`${path.length} characters, ${drawn.length} outlines, ${all.length} points`);
console.log(`x ${spread(xs)}, y ${spread(ys)} in ${VIEW.width} × ${VIEW.height}`);
const samples = { 'origin of the formula': [11, 0], Seoul: [126.9784, 37.566], 'Mexico City': [-99.1277, 19.4285],
  Suva: [178.4253, -18.1368], Helsinki: [24.9354, 60.1695], 'Porto Alegre': [-51.2302, -30.0328] };
for (const [name, [lon, lat]] of Object.entries(samples))
  console.log(`| ${name} | ${lat} | ${lon} | ${project(lon, lat).map(v => v.toFixed(2)).join(' | ')} |`);
