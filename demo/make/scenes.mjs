// Draws the demo's pictures of street problems as SVG, all from our own shapes. Two variants of each (three where palms would look
// out of place in the north); "after" shows the same place put right.
//   node demo/make/scenes.mjs OUT              writes OUT/<name>.svg (800 x 640)
//   node demo/make/scenes.mjs OUT lamp flood   only these
// demo/make/scenes.sh bakes them to demo/scenes/<name>.jpg with a headless Chromium and Pillow.
import fs from 'node:fs';

const random = (seed) => () => (seed = (seed * 16807) % 2147483647) / 2147483647;
const rect = (x, y, w, h, fill, more = '') => `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" ${more}/>`;
const path = (d, fill, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`;
const line = (d, stroke, width, more = '') => `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
const circle = (x, y, r, fill, more = '') => `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${more}/>`;
const oval = (x, y, rx, ry, fill, more = '') => `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" ${more}/>`;
const at = (x, y, body, scale = 1, flip = false) => `<g transform="translate(${x} ${y}) scale(${flip ? -scale : scale} ${scale})">${body}</g>`;
const mirror = (body) => `<g transform="translate(400 0) scale(-1 1)">${body}</g>`;
const gradient = (id, stops) =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stops.map(([o, c, a = 1]) => `<stop offset="${o}" stop-color="${c}" stop-opacity="${a}"/>`).join('')}</linearGradient>`;

// ---- the hour and the weather ----
const SKY = {
  day: ['#a9d3de', '#f7ecd2'], morning: ['#f4d7a6', '#fbf2df'], dusk: ['#5b6f95', '#f0b184'],
  grey: ['#aebcc4', '#e3e6e4'], rain: ['#7d93a0', '#b9c8cc'], winter: ['#b5cde0', '#f3eee8'], clear: ['#8fc5e8', '#e9f3f1'],
};
const sky = (kind) => `<defs>${gradient('sky', [[0, SKY[kind][0]], [1, SKY[kind][1]]])}</defs><path fill="url(#sky)" d="M0 0h400v320H0z"/>`
  + ({ day: circle(326, 54, 24, '#ffd98a'), morning: circle(64, 60, 26, '#ffe5a8'), dusk: circle(306, 96, 26, '#ffd09a'), winter: circle(330, 58, 20, '#fff6df'), clear: cloud(60, 52) + cloud(290, 38) }[kind] ?? '');
function cloud(x, y) { return `<g fill="#fff" opacity=".8"><ellipse cx="${x}" cy="${y}" rx="34" ry="11"/><ellipse cx="${x + 14}" cy="${y - 8}" rx="18" ry="12"/></g>`; }
const rain = (seed, n = 46) => { const r = random(seed); let d = ''; for (let i = 0; i < n; i++) { const x = r() * 420, y = r() * 300; d += `M${x.toFixed(0)} ${y.toFixed(0)}l-5 17`; } return line(d, '#e8f1f3', 1.8, 'opacity=".6"'); };

// ---- what stands behind ----
let north = false; // variant 3: firs where the others have palms
const fir = (x, y, h) => rect(x - 2, y - 12, 7, 12, '#6d5340') + path(`M${x - 22} ${y - 10}L${x + 1} ${y - h * .62}l23 ${h * .62 - 10}zM${x - 17} ${y - h * .36}L${x + 1} ${y - h * .86}l18 ${h * .5}zM${x - 12} ${y - h * .62}L${x + 1} ${y - h * 1.06}l13 ${h * .44}z`, '#3f7358');
const palm = (x, y, h) => north ? fir(x, y, h) : line(`M${x} ${y}q7-${h / 2} 2-${h}`, '#8a6a48', 6) + ['-26 4', '26 2', '-22-14', '20-16', '-8-24', '12-24'].map((e) => { const [a, b] = e.match(/-?\d+/g).map(Number); return path(`M${x + 2} ${y - h}q${a * .6} ${b - 12} ${a} ${b + 6}q${-a * .3}-10 ${-a} ${-b - 6}z`, '#4f8a63'); }).join('');
const bush = (x, y, c = '#5d8f70') => circle(x, y, 15, c) + circle(x + 18, y + 3, 12, '#6b9b7a') + circle(x - 16, y + 4, 11, '#4f7f63');
const leafy = (x, y, s = 1, c = '#5d8f70') => at(x, y, rect(-5, -46, 10, 46, '#7a5a40') + circle(0, -66, 31, c) + circle(-20, -52, 20, '#4f7f63') + circle(20, -54, 19, '#6b9b7a'), s);
const bare = (x, y, s = 1) => at(x, y, line('M0 0V-70M0-34l-18-24M0-46l20-26M-10-48l-14-4M11-60l14 0M0-58l-8-22M0-64l9-20', '#6d5a4d', 5), s);
const pitched = (x, y, w, h, wall, roof) => rect(x, y - h, w, h, wall) + path(`M${x - 8} ${y - h}l${w / 2 + 8}-30 ${w / 2 + 8} 30z`, roof) + rect(x + w * .14, y - h + 14, w * .2, 16, '#3b5b64') + rect(x + w * .64, y - h + 14, w * .2, 16, '#3b5b64') + rect(x + w * .4, y - 30, w * .22, 30, '#3b5b64');
const block = (x, y, w, h, wall, pane) => { let d = ''; for (let yy = y - h + 12; yy < y - 22; yy += 22) for (let xx = x + 9; xx < x + w - 12; xx += 20) d += `M${xx} ${yy}h10v13h-10z`; return rect(x, y - h, w, h, wall) + path(d, pane); };
const shop = (x, y, w, wall, awning) => rect(x, y - 96, w, 96, wall) + rect(x + 8, y - 56, w * .48, 40, '#5d8791') + rect(x + w * .66, y - 56, w * .22, 56, '#3b5b64') + rect(x - 4, y - 68, w + 8, 14, awning) + path(Array.from({ length: Math.floor(w / 16) }, (_, i) => `M${x + i * 16} ${y - 68}h8v14h-8z`).join(''), '#fff', 'opacity=".55"') + rect(x + 10, y - 88, w * .2, 12, '#fff8e8') + rect(x + w * .6, y - 88, w * .2, 12, '#fff8e8');
const hills = (y, c = '#9fbcae') => path(`M0 ${y - 24}q70-44 140-14t130-16 130 16v50H0z`, c);
function behind(kind, y) {
  if (kind == 'village') return hills(y, '#93b5a5') + pitched(16, y, 84, 62, '#dda97f', '#a4493d') + pitched(112, y, 66, 48, '#efd3ab', '#5d7d86') + palm(206, y, 70) + pitched(300, y, 80, 56, '#e9c79e', '#8f5a3c') + palm(280, y, 56) + bush(236, y - 8);
  if (kind == 'blocks') return block(-6, y, 84, 124, '#b9c6cb', '#7e9aa5') + block(84, y, 70, 86, '#cbb8a3', '#8b7a68') + block(160, y, 92, 142, '#a9bac2', '#7391a0') + block(258, y, 62, 96, '#d4c2ae', '#93806c') + block(326, y, 84, 120, '#b4c3c9', '#7d98a4');
  if (kind == 'dusk') return block(-6, y, 80, 130, '#4b5c7c', '#ffd071') + block(80, y, 66, 84, '#5a6888', '#3f4d6c') + block(152, y, 92, 118, '#445576', '#ffcd6b') + block(250, y, 64, 92, '#586788', '#3f4d6c') + block(320, y, 90, 140, '#4b5c7c', '#ffd071');
  if (kind == 'shops') return shop(-8, y, 128, '#e3b98c', '#a4493d') + shop(128, y, 118, '#d9cdb4', '#1f6069') + shop(254, y, 152, '#d5a678', '#b5822a');
  if (kind == 'park') return hills(y, '#b8d0bb') + leafy(50, y, 1) + leafy(128, y, .8, '#6b9b7a') + leafy(350, y, 1.1) + leafy(278, y, .75, '#6b9b7a');
  if (kind == 'winter') return block(-6, y, 86, 118, '#b5a69b', '#f6dfa4') + bare(104, y, .9) + block(128, y, 88, 88, '#c7b8a8', '#8a98a2') + block(226, y, 76, 130, '#a99d97', '#f6dfa4') + bare(320, y, 1) + block(340, y, 70, 96, '#bdb0a6', '#8a98a2');
  return hills(y);
}
const street = (y, o = {}) => rect(0, y, 400, 24, o.walk ?? '#cdc6b4') + rect(0, y, 400, 4, o.edge ?? '#b7af9b') + rect(0, y + 20, 400, 7, o.kerb ?? '#e3ddcd') + rect(0, y + 27, 400, 320 - y, o.road ?? '#67757a');
const dashes = (y, c = '#e9e6da') => path(`M-6 ${y}h70l-10 9h-74zM128 ${y}h70l-6 9h-72zM262 ${y}h70l2 9h-72zM396 ${y}h70v9h-66z`, c);
const slabs = (y0, y1, a, b, rows = 4) => { let s = rect(0, y0, 400, y1 - y0, a), y = y0, h = (y1 - y0) / (rows * 1.6); for (let r = 0; r < rows; r++) { s += line(`M0 ${y.toFixed(0)}h400`, b, 2); const n = 7 - r; for (let i = -1; i <= n; i++) { const t = 400 / n; const x = i * t + (r % 2) * t / 2; s += line(`M${x.toFixed(0)} ${y.toFixed(0)}l${((x - 200) * .12).toFixed(0)} ${h.toFixed(0)}`, b, 2); } y += h; h *= 1.4; } return s; };

// ---- people and things ----
function person(x, y, s, o = {}) {
  const { top = '#1f6069', legs = '#1d3b45', skin = '#8a5a3f', hair = '#1a1512', bag, flip } = o;
  return at(x, y, line('M-5-34L-8-2M5-34L8-2', legs, 9) + line('M-10-2h-4M10-2h4', '#15242b', 5) + path('M-13-72q13-8 26 0l4 42h-34z', top)
    + (o.arms ?? line('M-12-68l-7 28M12-68l7 28', top, 7)) + circle(0, -86, 11, skin) + (o.hat ? path('M-13-88a13 13 0 0 1 26 0z', o.hat) : path('M-11-88a11 11 0 0 1 22 0q-4-4-11-4t-11 4z', hair)) + (bag ? path('M-18-70q-8 2-8 16v12h12z', bag) : ''), s, flip);
}
const wheelchair = (x, y, s, flip, top = '#a4493d') => at(x, y, circle(0, -20, 20, 'none', 'stroke="#15242b" stroke-width="4"') + circle(26, -8, 8, 'none', 'stroke="#15242b" stroke-width="4"') + line('M-16-54v26h30l10 20', '#15242b', 4) + line('M-4-32h24l8 24', '#1d3b45', 9) + path('M-14-66q10-8 18 0l4 34h-22z', top) + line('M0-58l18 14', top, 7) + circle(-2, -78, 11, '#c68b64') + path('M-13-80a11 11 0 0 1 22 0z', '#d9d4c8'), s, flip);
const pram = (x, y, s) => at(x, y, line('M-30-50l14 22', '#15242b', 4) + path('M-16-30a24 24 0 0 1 24-24v24z', '#96295a') + path('M-18-30h44q-2 22-22 22-18 0-22-22z', '#b8487c') + circle(-8, -3, 7, '#15242b') + circle(18, -3, 7, '#15242b'), s);
const car = (x, y, s, c, dark, flip) => at(x, y, path('M-74-16q-2-24 20-28l20-26q4-5 12-5h44q8 0 13 7l18 24q24 4 24 22l-2 12h-146z', c) + path('M-40-46l16-20q2-3 6-3h18v23zM6-69h18q5 0 8 4l14 19H6z', '#d3e5e8') + path('M-76-16h154l-2 8h-150z', dark) + circle(-42, -8, 16, '#15242b') + circle(44, -8, 16, '#15242b') + circle(-42, -8, 7, '#9aa7ab') + circle(44, -8, 7, '#9aa7ab') + rect(68, -34, 9, 8, '#ffe3a0') + rect(-75, -34, 7, 9, '#c4502f'), s, flip);
const bike = (x, y, s, flip, top = '#a4493d', hat = '#e2a32b') => at(x, y, circle(-36, 0, 25, 'none', 'stroke="#15242b" stroke-width="5"') + circle(36, 0, 25, 'none', 'stroke="#15242b" stroke-width="5"') + line('M-36 0l20-38h38l14 38M-16-38L0 0h-36M0 0l24-40M-20-44h14M24-40l-4-12h12', '#15242b', 5) + path('M-18-56q2-32 22-40l14 8q-10 16-8 30z', top) + line('M8-82l18 24', top, 8) + path('M-20-60h30l-2 24-14 34-9-3 6-30-16-6z', '#1d3b45') + circle(15, -104, 12, '#7d4a33') + path('M1-106a14 14 0 0 1 28 0z', hat), s, flip);
const cone = (x, y, s = 1) => at(x, y, path('M-28-4l17-66h12l17 66z', '#c4502f') + path('M-19-38h27l3.500 13h-34zM-14-58h17l2 8h-21z', '#f7efe0') + rect(-38, -6, 66, 8, '#8f3a24', 'rx="2"'), s);
const barrier = (x, y, w) => rect(x, y - 44, w, 16, '#f7efe0') + path(Array.from({ length: Math.ceil(w / 28) }, (_, i) => `M${x + i * 28} ${y - 44}h14l-8 16h-14z`).join(''), '#c4502f') + rect(x + 10, y - 28, 6, 30, '#7b888c') + rect(x + w - 16, y - 28, 6, 30, '#7b888c');
const bagOf = (x, y, s, c = '#15242b', shine = '#2f434b') => at(x, y, path('M-30 0q-10-44 22-52l6-11 7 11q34 6 27 52z', c) + path('M-18-12q-6-18 12-30-6 16-4 30z', shine) + path('M-6-50q8 5 15 0l-7-5z', shine), s);
const cat = (x, y, c) => at(x, y, path('M0 0q-2-24 10-32 12 8 12 32z', c) + circle(10, -36, 10, c) + path('M1-40l1-12 8 6zM19-40l-1-12-8 6z', c) + line('M20-4q16 0 14-16', c, 5) + rect(5, -38, 3, 3, '#f6b93b') + rect(12, -38, 3, 3, '#f6b93b'));
const crow = (x, y, s, flip) => at(x, y, path('M-20-10q2-14 18-14 6-10 15-8 6 1 7 6l9 3-9 3q-2 14-18 16l-28 4z', '#20272b') + line('M-2 2v8M6 1v9', '#20272b', 2.500) + circle(14, -27, 1.600, '#fff'), s, flip);
const tyre = (x, y, s = 1) => at(x, y, oval(0, -22, 22, 22, '#20292d') + oval(0, -22, 10, 10, '#8d9598') + circle(0, -22, 16, 'none', 'stroke="#3a464b" stroke-width="2"'), s);

// ---- the scenes: each takes the variant (1 or 2) and whether it is the "after" ----
const SCENES = {
  lamp(v, after) {
    const on = after, two = v == 2, r = random(two ? 23 : 7);
    const night = two ? (on ? ['#2c3560', '#7a6a8c'] : ['#191f3c', '#3d3a5e']) : on ? ['#16394a', '#3d6670'] : ['#0d2531', '#244753'];
    const far = two ? (on ? '#3d4470' : '#2a3052') : on ? '#28505c' : '#17343f', near = two ? (on ? '#303760' : '#20264a') : on ? '#1f434f' : '#122c36', dark = two ? '#12152c' : on ? '#11262e' : '#0a1920';
    let lit = '', dim = '';
    const houses = two ? [[0, 126, 120, 96], [128, 106, 66, 116], [250, 136, 70, 86], [318, 116, 90, 106]] : [[0, 70, 104, 142], [96, 100, 74, 112], [246, 60, 92, 152], [330, 96, 80, 116]];
    for (const [x, y, w, h] of houses) for (let yy = y + 16; yy < y + h - 30; yy += 24) for (let xx = x + 12; xx < x + w - 16; xx += 21) { if (xx > 388 || xx < 4) continue; const p = `M${xx} ${yy}h11v14h-11z`; if (r() < .36) lit += p; else dim += p; }
    const roofs = two ? path('M-8 128l68-34 68 34zM242 138l43-28 43 28zM310 118l52-32 52 32z', near) + palm(222, 222, 96).replaceAll('#4f8a63', dark).replaceAll('#8a6a48', dark).replaceAll('#3f7358', dark).replaceAll('#6d5340', dark) : '';
    const glow = on ? path('M224 86h44l66 182H146z', 'url(#cone)') + oval(240, 262, 98, 17, '#ffdc8f', 'opacity=".55"') : '';
    const walkers = two
      ? `<g fill="${on ? '#1b2145' : '#0d1028'}"><circle cx="276" cy="192" r="10"/><path d="M263 205q13-7 26 0l6 38h-38zM265 238h9v24h-9zM278 238h9v24h-9z"/></g>` + path('M288 204h13q5 4 5 12v14h-18z', on ? '#b8487c' : '#4f2a48') + (on ? '' : path('M262 216l-70 40h92z', '#ffe3a0', 'opacity=".28"'))
      : (on ? '' : path('M283 214l62 38h-78z', '#ffe3a0', 'opacity=".3"')) + `<g fill="${on ? '#173038' : '#081821'}"><circle cx="272" cy="190" r="9"/><path d="M260 204q12-7 24 0l5 40h-34zM262 240h9v22h-9zM274 240h9v22h-9z"/><circle cx="302" cy="212" r="7"/><path d="M293 223q9-5 18 0l3 24h-24zM295 245h7v16h-7zM304 245h7v16h-7z"/></g>` + rect(262, 199, 20, 6, on ? '#a4493d' : '#5a2f2c') + path('M294 204a8 8 0 0 1 16 0z', on ? '#e2a32b' : '#7a5a22');
    const body = `<defs>${gradient('s', [[0, night[0]], [1, night[1]]])}${gradient('cone', [[0, '#ffdc8f', .85], [1, '#ffdc8f', .08]])}</defs>` + path('M0 0h400v320H0z', 'url(#s)')
      + circle(196, 48, 17, '#e9efe6') + circle(189, 43, 15, night[0]) + path('M36 30h2v2h-2zM128 54h2v2h-2zM238 28h2v2h-2zM366 40h2v2h-2zM300 22h2v2h-2zM150 20h2v2h-2z', '#f2f6f5', 'opacity=".7"')
      + houses.map(([x, y, w], i) => rect(x, y, w, 232 - y, i % 2 ? far : near)).join('') + roofs + path(lit, '#ffcd6b') + path(dim, two ? (on ? '#4a5180' : '#333a5e') : on ? '#3d6772' : '#264752')
      + rect(0, 222, 400, 34, two ? (on ? '#8a7f94' : '#3a3a58') : on ? '#8f9c9a' : '#33505b') + rect(0, 250, 400, 5, two ? (on ? '#a99fae' : '#4b4a68') : on ? '#b9c1bc' : '#46626c') + rect(0, 254, 400, 66, two ? (on ? '#454560' : '#1c1d34') : on ? '#43555b' : '#1d313a') + line('M8 290h400', two ? '#6a6a8a' : on ? '#8b999b' : '#3a505a', 4, 'stroke-dasharray="36 26"')
      + glow + line('M176 252V96q0-24 24-24h34', dark, 7) + path('M166 246h20v10h-20zM226 66h40l8 14h-56z', dark) + path('M222 80h50l-6 8h-38z', on ? '#fff0c4' : '#2c4450') + walkers;
    return two ? mirror(body) : body;
  },

  pothole(v, after) {
    const two = v == 2, y = 142;
    const road = (two ? sky('rain') + behind('blocks', y + 4) : sky('day') + behind('village', y + 4)) + street(y, two ? { walk: '#b3b5ad', road: '#56646a', kerb: '#cfd0c8' } : {}) + dashes(196);
    const patch = path('M78 232q6-10 24-10h168q20 0 30 12l22 34q6 12-14 12H72q-22 0-16-14z', '#3c484d') + line('M78 232q6-10 24-10h168q20 0 30 12l22 34q6 12-14 12H72q-22 0-16-14z', '#2f3a3f', 3);
    const hole = path('M70 250q10-24 44-22 26-12 58-2 44-4 66 14 30 14 12 32-14 18-54 14-30 12-64 2-46 4-58-16-12-12-4-22z', '#525f64') + path('M84 252q10-17 38-16 24-9 50-1 38-4 56 12 22 12 8 24-12 12-46 9-28 9-56 1-38 4-48-11-8-10-2-18z', '#242e33') + path('M98 260q16-12 40-9 22-6 42 1 28 0 38 10 8 8-8 12-26 6-46 2-30 4-46-2-26-4-20-14z', two ? '#9aa9a4' : '#86b3bd') + path('M126 258h34l-4 4h-38zM182 264h24l-6 4h-24z', '#dfeaea') + line('M70 250l-26-10-18 4M250 250l28-14 16 2M176 288l8 16', '#3f4a4f', 3);
    if (after) return road + patch + (two ? car(200, 262, 1, '#e2a32b', '#b5822a') : bike(204, 238, 1));
    return road + (two ? mirror(at(20, -6, hole)) + at(52, 268, line('M0 0L10-84', '#8a5a3c', 6) + path('M10-84q22-10 34 4-14 4-8 18-16-8-28-2z', '#c4502f') + path('M-18 6q18-14 36 0z', '#7b888c')) + rain(11) : hole + cone(326, 270));
  },

  rubbish(v, after) {
    const two = v == 2;
    const wall = two
      ? sky('clear') + rect(0, 40, 400, 170, '#b7cdb9') + rect(0, 40, 400, 10, '#93b097') + rect(24, 74, 66, 60, '#f3f0e2') + rect(30, 80, 54, 48, '#5d8791') + rect(300, 74, 66, 60, '#f3f0e2') + rect(306, 80, 54, 48, '#5d8791') + rect(150, 96, 74, 114, '#7d5b44') + rect(158, 104, 58, 106, '#94704f') + circle(208, 160, 4, '#f6d27a')
      : sky('morning') + rect(0, 30, 150, 180, '#e3b98c') + rect(150, 60, 250, 150, '#d5a678') + rect(150, 60, 250, 8, '#c08f63') + rect(0, 30, 150, 8, '#c08f63') + path('M22 58h42v54H22zM88 58h42v54H88z', '#f7e3c4') + path('M26 62h34v46H26zM92 62h34v46H92z', '#5d8791') + path('M41 62h4v46h-4zM107 62h4v46h-4zM186 92h44v44h-44zM300 92h44v44h-44z', '#f7e3c4') + path('M190 96h36v36h-36zM304 96h36v36h-36z', '#5d8791');
    const floor = rect(0, 206, 400, 114, '#b9b29f') + rect(0, 206, 400, 12, '#cbc4b2') + rect(0, 262, 400, 4, '#a9a28f') + oval(220, 268, 124, 10, '#8d8674', 'opacity=".5"');
    const c = two ? ['#c9822b', '#dd9a45', '#a5671c'] : ['#1f6069', '#2b7a84', '#174b53'];
    const bin = path('M150 158h136l-12 106H162z', c[0]) + path('M150 158h136l-2 18H152z', c[1]) + path('M186 190h8l3 62h-8zM214 190h8v62h-8zM242 190h8l-3 62h-8z', c[2]) + circle(176, 268, 8, '#15242b') + circle(262, 268, 8, '#15242b');
    if (after) return wall + floor + bin + path('M146 150h144v10H146z', c[2]) + rect(196, 142, 44, 9, c[1]) + leafy(354, 210, .8) + path('M20 286h90l-6 5H14zM150 292h120l-4 5H146z', '#d6cfbc') + (two ? at(86, 268, line('M0 0L22-96', '#8a5a3c', 5) + path('M-16 0h32l-4-22h-22z', '#e2a32b')) : cat(90, 272, '#6b4a33'));
    const heap = path('M160 158q-4-34 26-38l6-10 8 10q22 4 22 38zM214 158q0-26 22-30l6-9 6 9q24 6 22 30z', '#15242b') + path('M178 128q-10 8-8 24h8q-4-14 6-24zM236 134q-8 6-8 18h7q-2-10 6-18z', '#2a3d45') + bagOf(118, 274, 1.05) + bagOf(306, 274, .9, '#3a4f57', '#55707a') + bagOf(64, 284, .7, '#2c5f5a', '#46807a')
      + rect(20, 238, 46, 38, '#c99b62') + rect(20, 238, 46, 7, '#b3854d') + rect(40, 245, 6, 31, '#b3854d') + path('M340 280l22-6 5 11-20 5zM128 290h24l2 7h-25zM196 300l20-4 2 7-20 3z', '#f7f3e8') + rect(336, 264, 10, 18, '#a4493d') + rect(240, 284, 18, 7, '#a4493d') + path('M262 296h8v-10h4v10h4v10h-16z', '#5d8f70');
    return wall + floor + bin + heap + (two ? crow(344, 262, 1.1, true) + crow(220, 112, .9) + crow(150, 300, .8) : cat(360, 276, '#6b4a33'));
  },

  tree(v, after) {
    const two = v == 2, y = 140;
    const bg = (two ? sky('grey') + behind('blocks', y + 4) : sky('day') + behind('village', y + 4)) + street(y, two ? { road: '#5b696f' } : {}) + dashes(212);
    const stump = at(352, 162, path('M-22 0l4-26h34l6 26z', '#7a5a40') + oval(-1, -26, 17, 6, '#d9b27c') + oval(-1, -26, 9, 3, '#b98d57'));
    let s;
    if (after) {
      const logs = [[60, 158], [92, 158], [124, 158], [76, 134], [108, 134]].map(([x, yy]) => circle(x, yy, 16, '#7a5a40') + circle(x, yy, 12, '#d9b27c') + circle(x, yy, 6, '#b98d57')).join('');
      s = bg + stump + logs + (two ? car(232, 276, 1, '#1f6069', '#174b53') : bike(224, 264, 1.05, false, '#1f6069'));
    } else {
      const r = random(two ? 31 : 5), leaf = two ? ['#5f8f58', '#4b7a48', '#7aa768'] : ['#5d8f70', '#4a7a5d', '#74a884'];
      let crown = ''; for (let i = 0; i < 26; i++) { const a = r() * 6.28, d = Math.sqrt(r()); crown += circle((96 + Math.cos(a) * 78 * d).toFixed(0), (232 + Math.sin(a) * 46 * d).toFixed(0), (15 + r() * 15).toFixed(0), leaf[i % 3]); }
      const trunk = path('M358 158l12 26-210 66-12-24z', '#7a5a40') + line('M350 172L176 232M330 168l-96 34', '#5f4430', 3) + path('M352 146q26-12 34 4 14 18-2 36-16 14-22-2-16-18-10-38z', '#5f4430') + line('M376 152l18-16M384 166l22-2M378 184l16 14M364 146l4-20', '#5f4430', 6) + line('M170 236L110 190M176 238l-80 40', '#7a5a40', 9);
      s = bg + oval(110, 268, 104, 20, '#4a565b', 'opacity=".6"') + trunk + crown + line('M60 200l-14-24M150 214l8-28M70 266l-22 16', '#6b4f38', 4) + barrier(250, 300, 112);
      if (two) s += car(46, 196, .5, '#a4493d', '#7d352c');
    }
    return two ? mirror(s) : s;
  },

  flood(v, after) {
    const two = v == 2, y = 190;
    const homes = two
      ? sky(after ? 'clear' : 'rain') + shop(-8, y, 128, '#cfd7c8', '#8a2f22') + shop(128, y, 118, '#d9cdb4', '#1f6069') + shop(254, y, 152, '#c9b79c', '#3f4ea6')
      : sky(after ? 'day' : 'grey') + hills(y - 40, '#a5bcb0') + pitched(10, y, 116, 92, '#dda97f', '#a4493d') + pitched(146, y, 96, 76, '#efd3ab', '#5d7d86') + palm(262, y, 104) + pitched(286, y, 110, 88, '#d8b893', '#8f5a3c');
    const damp = rect(0, y - 34, 400, 34, '#6d5a44', 'opacity=".22"');
    if (after) return homes + damp + rect(0, y, 400, 28, '#cdc6b4') + rect(0, y + 24, 400, 7, '#e3ddcd') + rect(0, y + 31, 400, 130, '#6d7a7e') + dashes(266)
      + path('M40 246q40-12 80 0-40 10-80 0zM250 300q50-10 90 0-40 8-90 0z', '#9bb9c0', 'opacity=".8"')
      + person(120, 236, .95, { top: '#b8487c', skin: '#c68b64', arms: line('M-12-68l22 26M12-68l4 30', '#b8487c', 7) }) + line('M128 190l34 52', '#8a5a3c', 5) + path('M154 236l22-10 12 18q-16 10-26 4z', '#e2a32b') + at(300, 232, rect(-26, -30, 52, 30, '#a4683c') + rect(-30, -36, 60, 8, '#8a5430') + rect(-18, -62, 36, 26, '#a4683c')) + (two ? bike(250, 262, .9, false, '#3f4ea6') : bush(372, 204));
    const water = rect(0, y - 26, 400, 200, '#8a9c92') + rect(0, y - 26, 400, 5, '#b9c6bb') + line('M20 186h60M120 200h80M250 190h70M340 206h40M30 232h70M170 246h90M300 238h70M60 280h90M220 292h100', '#a9b8ad', 4) + line('M60 214h40M210 220h50M10 260h40M330 268h50', '#78897f', 4);
    const wader = two
      ? person(112, 290, 1.2, { top: '#e2a32b', legs: '#1d3b45', skin: '#8a5a3f', arms: line('M-12-68l-10-26M12-68l10-26', '#e2a32b', 8) }) + at(112, 168, path('M-40 0h80l-8 26h-64z', '#c99b62') + rect(-44, -6, 88, 10, '#b3854d'))
      : person(130, 290, 1.2, { top: '#1f6069', skin: '#8a5a3f', arms: line('M-12-68l8 22M12-68l2 24', '#1f6069', 8) }) + at(158, 206, path('M-14 0q14-8 26 0l2 34h-28z', '#e2a32b') + circle(-1, -12, 10, '#8a5a3f') + path('M-12-14a11 11 0 0 1 22 0z', '#1a1512'));
    const cover = path('M0 250h400v70H0z', '#8a9c92') + line('M70 262q20-6 44 0t46 0M180 256h60', '#c3cfc4', 4) + line('M20 288h70M120 300h110M270 286h90', '#a9b8ad', 4);
    return homes + water + (two ? car(290, 236, 1.05, '#3f4ea6', '#2c3878') + rect(196, 214, 204, 40, '#8a9c92') + line('M206 216q20-6 40 0t40 0 40 0 40 0 30 0', '#c3cfc4', 4) : at(306, 214, rect(-34, -10, 68, 12, '#8f5a3c') + rect(-28, 0, 8, 12, '#6b4a33') + rect(20, 0, 8, 12, '#6b4a33')) + line('M262 218q20-6 44 0t44 0', '#c3cfc4', 4)) + wader + cover + rain(two ? 17 : 29, 60);
  },

  dumping(v, after) {
    const two = v == 2, y = 170;
    const ground = (two ? sky('dusk') + behind('dusk', y - 10) : sky('day') + hills(y - 20, '#9fc0a5') + leafy(40, y, 1) + leafy(362, y, 1.1)) + rect(0, y - 10, 400, 160, two ? '#7c8664' : '#9db67f') + path(`M0 ${y - 10}q100 14 200 4t200 4v20H0z`, two ? '#8d9772' : '#aec58f') + path('M0 296q200-22 400 4v24H0z', '#8b8678');
    const sign = at(348, 236, rect(-3, -110, 6, 112, '#6d787c') + circle(0, -128, 27, '#fff') + circle(0, -128, 24, 'none', 'stroke="#b3261e" stroke-width="6"') + bagOf(0, -112, .42) + line('M-16-144L16-112', '#b3261e', 5));
    if (after) { let posts = ''; for (let x = 10; x < 300; x += 48) posts += rect(x, 196, 9, 56, '#8a5a3c'); return ground + at(two ? 92 : 0, 0, rect(0, 208, 308, 8, '#a06c48') + rect(0, 230, 308, 8, '#a06c48') + posts) + (two ? mirror(sign) : sign) + [[60, 268], [130, 274], [200, 266], [256, 276]].map(([x, yy], i) => at(x, yy, line('M0 0v-18', '#4a7a5d', 3) + circle(0, -22, 7, ['#e2a32b', '#b8487c', '#f7efe0', '#c4502f'][i]) + circle(0, -22, 3, '#7a5a40'))).join(''); }
    const sofa = at(150, 262, path('M-92-58q0-16 16-16h150q16 0 16 16v40h-182z', two ? '#5a6ea0' : '#a4493d') + rect(-106, -46, 30, 50, two ? '#4b5c88' : '#8a3b31', 'rx="8"') + rect(74, -46, 30, 50, two ? '#4b5c88' : '#8a3b31', 'rx="8"') + rect(-78, -24, 76, 22, two ? '#6f83b5' : '#bb5d50', 'rx="5"') + rect(0, -24, 76, 22, two ? '#6f83b5' : '#bb5d50', 'rx="5"') + path('M20-62l18 8-4 14 12 8-20 2-10-18z', '#f2e3bd') + rect(-88, 0, 10, 12, '#3a2a20') + rect(76, 0, 10, 12, '#3a2a20'));
    const rubble = path('M214 286l18-44 26-10 22-22 34 12 22 30 34 8 16 26z', '#b7b0a3') + path('M240 286l20-30 30 6 10-20 26 12-8 32z', '#a29a8c') + path('M262 236l20-6 8 12-20 8zM314 256l22-2 4 14-24 4zM232 266l18-6 6 12-18 8z', '#c4683f') + path('M300 222l18 4-4 14-18-4z', '#d4cec2');
    return ground + (two ? mirror(sign) : sign) + rubble + sofa + tyre(50, 292, 1.15) + tyre(88, 300, 1) + tyre(30, 262, .95) + bagOf(276, 304, .75) + bagOf(208, 306, .6, '#3a4f57', '#55707a') + at(372, 296, rect(-18, -46, 36, 46, '#e9eef0', 'rx="3"') + rect(-18, -20, 36, 2, '#b9c2c6') + rect(8, -40, 4, 14, '#9aa7ab') + rect(8, -14, 4, 8, '#9aa7ab'));
  },

  dogs(v) {
    const two = v == 2, y = 150;
    const dog = (x, yy, s, c, d, flip, o = {}) => at(x, yy, line('M-34-30L-38-2M-22-28L-22-2M26-30L24-2M36-30L40-2', d, 8) + path('M-44-44q0-16 20-16h48q18 0 20 16l-2 16q-30 10-84 0z', c) + path(o.low ? 'M30-46l24 4 22-2q8 6 2 14l-22 6q-18 2-30-12z' : 'M28-52l12-28q8-10 24-8l22 8q6 10-4 14l-18 4-12 18z', c) + path(o.low ? 'M44-46l-8-12 16 4z' : 'M44-84l-4-18 16 10z', d) + circle(o.low ? 58 : 62, o.low ? -38 : -80, 2.600, '#fff') + circle(o.low ? 79 : 86, o.low ? -36 : -77, 3.500, '#15242b') + line('M-44-46q-18-6-20-26', c, 7) + (o.bark ? line('M92-66l14 2M92-80l14-6M90-90l10-10', '#a4493d', 3) + path('M72-66l16 2-14 6z', '#7d2c24') : '') + (o.spot ? path('M-20-58q12 4 10 18-16 4-22-6z', d) : ''), s, flip);
    const bg = (two ? sky('dusk') + behind('dusk', y) : sky('morning') + behind('shops', y)) + street(y, two ? { road: '#565b6c', walk: '#98979d', kerb: '#b6b3b4' } : {}) + dashes(196, two ? '#a9a9b2' : '#e9e6da');
    const kid = person(364, 190, .72, { top: '#3f4ea6', skin: '#c68b64', bag: '#e2a32b', flip: true, arms: line('M-12-68l10 20M12-68l-8 18', '#3f4ea6', 7) });
    const trash = bagOf(330, 306, .95) + path('M268 296l22-8 6 12-22 6zM352 300h26l2 8h-28zM280 310l20 2-2 8-20-2z', '#f7f3e8') + rect(300, 286, 16, 7, '#a4493d');
    const s = bg + kid + [[84, 226], [152, 296], [252, 240]].map(([x, yy]) => oval(x, yy, 48, 6, '#3a464b', 'opacity=".35"')).join('')
      + dog(250, 242, .95, two ? '#a58b6f' : '#c79a63', two ? '#7b6650' : '#9a7344', false, { bark: true }) + dog(82, 228, .78, two ? '#4a4750' : '#5b4636', two ? '#34323b' : '#3f3026', false, { spot: true }) + dog(150, 298, 1.1, two ? '#c9bfae' : '#e6d6b8', two ? '#8b8172' : '#b49a6f', false, { bark: !two, low: two, spot: true }) + trash;
    return two ? mirror(s) : s;
  },

  pavement(v, after) {
    const two = v == 2, y = 120;
    const bg = two ? sky('grey') + behind('blocks', y) : sky('morning') + behind('shops', y);
    const base = slabs(y, 268, two ? '#c3c6c2' : '#d8cdb6', two ? '#a6aba8' : '#bcae92') + rect(0, 266, 400, 12, '#ece6d8') + rect(0, 278, 400, 42, '#67757a');
    const walker = two ? wheelchair(after ? 236 : 326, 226, 1.25, true, '#3f4ea6') : person(after ? 190 : 318, 236, 1.15, { top: '#96295a', skin: '#c68b64', hair: '#d9d4c8', flip: true, arms: line('M-12-66l26 22M12-66l8 22', '#96295a', 7) }) + line(after ? 'M168 190l-8 44' : 'M296 190l-8 44', '#8a5a3c', 5);
    if (after) return bg + base + (two ? rect(0, 232, 400, 16, '#e2c65a') + line('M4 236h400M4 240h400M4 244h400', '#c2a43c', 2.500, 'stroke-dasharray=".1 8"') : '') + walker;
    const broken = path('M40 216l34-30 70-12 66 10 40 26-12 36-70 20-90-6-42-22z', '#6f6552') + path('M62 218l26-20 60-10 54 10 24 18-14 22-60 14-66-6z', '#574e3e')
      + [['M50 206l52-26 22 20-50 26z', '#e9e0cc', '#b5a88c'], ['M138 182l48-6 22 26-50 8z', '#e2d7bf', '#ab9d80'], ['M92 244l50-18 34 14-44 24z', '#efe6d3', '#b9ac90'], ['M190 232l44-20 20 20-42 22z', '#ddd1b8', '#a3967a']].map(([d, a, b]) => `<g transform="translate(0 7)">${path(d, b)}</g>` + path(d, two ? a.replace('#e', '#d') : a) + line(d, '#8d8068', 1.500)).join('') + path('M150 214l12-6 8 10-12 6zM178 222l8-6 8 8-10 4zM84 232l10-2 4 8-10 2z', '#8d8068') + line('M118 230q-4-22 4-32M122 222q8-8 12-14M118 214q-8-4-10-12', '#5d8f70', 4);
    return bg + base + broken + walker + (two ? '' : at(52, 262, cone(0, 0, .8)));
  },

  graffiti(v, after) {
    const two = v == 2;
    const wall = two ? sky('grey') + behind('blocks', 70) + rect(0, 64, 400, 170, '#c4c9c6') + rect(0, 64, 400, 10, '#a5adab') + line('M100 74v160M200 74v160M300 74v160', '#aeb5b2', 3) : sky('day') + leafy(340, 84, 1) + leafy(60, 84, .8) + rect(0, 66, 400, 168, '#d9a98a') + rect(0, 60, 400, 12, '#b98565') + (() => { let d = ''; for (let y = 84, k = 0; y < 234; y += 18, k++) { d += `M0 ${y}h400`; for (let x = (k % 2) * 24; x < 400; x += 48) d += `M${x} ${y}v18`; } return line(d, '#c89474', 1.600); })();
    const floor = rect(0, 232, 400, 88, '#c9c2b0') + rect(0, 232, 400, 6, '#afa896') + rect(0, 290, 400, 30, '#67757a') + rect(0, 284, 400, 7, '#e3ddcd');
    if (after) return wall + rect(20, 84, 360, 142, two ? '#d9dcd6' : '#e4bb9e', 'opacity=".75"') + floor + person(286, 282, 1.15, { top: '#e2a32b', legs: '#3f4ea6', skin: '#8a5a3f', hat: '#f7efe0', flip: true, arms: line('M-12-66l-8 26M12-66l26-24', '#e2a32b', 8) }) + line('M240 188l-18-54', '#7b888c', 5) + rect(196, 116, 50, 20, '#f7efe0', 'rx="5"') + rect(196, 136, 50, 8, two ? '#d9dcd6' : '#e4bb9e') + at(330, 284, path('M-20-34h40l-4 34h-32z', '#7b888c') + oval(0, -34, 20, 6, '#f7efe0') + line('M-20-34q20-26 40 0', '#4a565b', 2.500));
    const tags = two
      ? line('M34 206l6-78 26 34 22-52 22 52 26-34 6 78z', '#1b1f2a', 11) + circle(252, 158, 46, 'none', 'stroke="#8a2f8f" stroke-width="11"') + line('M230 138l14 14M244 138l-14 14M262 138l14 14M276 138l-14 14M230 180q22-18 44 0', '#8a2f8f', 8) + line('M326 210V112l-22 26M326 112l24 24', '#d33d6e', 11) + line('M172 110q-30 4-22 30t30 14 14-30-24-4', '#2e7fa3', 9) + line('M30 220q170-14 340-2', '#d33d6e', 6) + path('M60 206v26M230 204v28M336 212v20M176 156v40', 'none', 'stroke="#8a2f8f" stroke-width="3"')
      : path('M44 192q-14-60 26-84 50-16 62 20 34-40 68-10 40-30 66 8 40-20 56 20 20 40-14 58-140 30-264-12z', '#2e7fa3') + line('M70 180q-10-50 24-58t30 34M150 178q-6-58 30-56t22 54M228 126q42 0 34 28t-32 24M290 178q4-60 34-46', '#ffe14d', 13) + line('M44 192q-14-60 26-84 50-16 62 20 34-40 68-10 40-30 66 8 40-20 56 20 20 40-14 58', '#15242b', 6) + line('M330 104l14-16M350 112l18-10M90 196v30M214 200v26M300 196v28', '#d33d6e', 4);
    return wall + tags + floor + at(two ? 120 : 288, 282, rect(-9, -40, 18, 40, two ? '#8a2f8f' : '#2e7fa3', 'rx="3"') + rect(-6, -48, 12, 8, '#d8dee0') + rect(-3, -54, 6, 7, '#15242b')) + at(two ? 168 : 340, 290, `<g transform="rotate(78)">${rect(-8, -38, 16, 38, '#d33d6e', 'rx="3"')}${rect(-5, -46, 10, 8, '#d8dee0')}</g>`);
  },

  signal(v, after) {
    const two = v == 2, y = 176;
    const bg = (two ? sky('dusk') + behind('dusk', y) : sky('clear') + behind('blocks', y)) + street(y, two ? { road: '#4d5468', walk: '#8e8d96', kerb: '#aaa7ab' } : {}) + path('M30 218h34v102H10zM92 218h34l4 102H76zM154 218h34l22 102h-52zM216 218h34l40 102h-54zM278 218h34l60 102h-58z', two ? '#c6c4c8' : '#eeece2');
    const head = (lit) => rect(-34, -130, 68, 170, '#1c262b', 'rx="12"') + [['#ff5a47', '#4a2a28', -96], ['#ffc23d', '#4a4128', -45], ['#4fe08a', '#22392d', 6]].map(([on, off, yy], i) => (lit == i ? circle(0, yy, 30, on, 'opacity=".3"') : '') + circle(0, yy, 20, lit == i ? on : off) + line(`M-20 ${yy - 8}a22 22 0 0 1 40 0`, '#0e1518', 5)).join('');
    const pole = rect(196, 60, 12, 190, '#38454b') + rect(186, 242, 32, 12, '#2a363b');
    if (after) return bg + at(330, 206, person(0, 0, .8, { top: '#b8487c', skin: '#c68b64', bag: '#3f4ea6' })) + pole + at(202, 150, head(2)) + car(66, 232, .8, '#e2a32b', '#b5822a') ;
    return bg + car(58, 232, .72, '#a4493d', '#7d352c') + car(346, 232, .72, '#1f6069', '#174b53', true) + line('M106 178l10-10M104 192l14-2M110 164l6-14', '#ffe9c4', 4) + line('M296 178l-10-10M298 192l-14-2M292 164l-6-14', '#ffe9c4', 4) + pole
      + (two ? `<g transform="translate(206 152) rotate(24)">${head(-1)}</g>` + line('M202 62q30 4 28 34', '#15242b', 4) + line('M222 66l10-12M230 74l14-4', '#ffd071', 4) : at(202, 150, head(-1)) + person(290, 284, 1.15, { top: '#c8d43a', legs: '#1d2b45', skin: '#8a5a3f', hat: '#1d2b45', arms: line('M-12-66l-34-6M12-66l34-6', '#c8d43a', 8) + circle(-48, -72, 5, '#f7efe0') + circle(48, -72, 5, '#f7efe0') }) + path('M276 226h28v5h-28z', '#f7efe0'));
  },

  parking(v, after) {
    const two = v == 2, y = 128;
    const bg = (two ? sky('grey') + behind('blocks', y) : sky('day') + behind('shops', y)) + slabs(y, 236, two ? '#c6c8c3' : '#dacfb8', two ? '#abb0ac' : '#c0b296', 3) + rect(0, 234, 400, 14, '#ece6d8') + rect(0, 248, 400, 72, '#67757a') + dashes(288);
    const lady = two ? wheelchair(after ? 210 : 62, 226, 1.2, false, '#96295a') : person(after ? 176 : 40, 230, 1.1, { top: '#1f6069', skin: '#8a5a3f', arms: line('M-12-66l26 20M12-66l14 20', '#1f6069', 7) }) + pram(after ? 224 : 88, 232, 1.1);
    if (after) return bg + [40, 120, 300, 372].map((x) => at(x, 238, rect(-7, -52, 14, 52, '#38454b', 'rx="5"') + rect(-7, -44, 14, 9, '#f7efe0'))).join('') + lady;
    return bg + oval(252, 238, 132, 9, '#3a464b', 'opacity=".4"') + (two ? car(254, 236, 1.62, '#3f5f8a', '#2c4568', true) : car(256, 240, 1.62, '#a4493d', '#7d352c')) + lady + (two ? '' : line('M20 112l-8-14M40 104v-16M60 112l8-14', '#a4493d', 4));
  },

  drain(v, after) {
    const two = v == 2;
    const bg = (two ? sky('rain') + behind('blocks', 96) : sky('morning') + behind('village', 96)) + rect(0, 94, 400, 50, two ? '#b8bab3' : '#cfc6b0') + slabs(94, 150, two ? '#bcbeb8' : '#d6ccb5', two ? '#a3a7a3' : '#bdb095', 2) + rect(0, 146, 400, 26, '#ebe5d6') + rect(0, 166, 400, 8, '#bfb8a6') + rect(0, 174, 400, 146, two ? '#59676d' : '#6b787c');
    const grate = (x, y) => at(x, y, path('M-92 0h184l24 74H-116z', '#303b40') + path('M-84 6h168l20 62H-104z', '#11191c') + Array.from({ length: 8 }, (_, i) => { const t = -72 + i * 20.500; return line(`M${t} 5L${(t * 1.24).toFixed(0)} 70`, '#55646a', 6); }).join(''));
    if (after) return bg + path('M0 226q60-10 96-4l8 30q-60 4-104 0zM400 226q-60-10-96-4l-8 30q60 4 104 0z', '#8fb6c0', 'opacity=".85"') + line('M10 238h60M390 238h-64M30 230h34M340 246h40', '#d9eaec', 4) + grate(200, 196) + line('M100 222q14 2 18 12M296 222q-14 2-18 12', '#8fb6c0', 8) + (two ? rain(43, 30) : '');
    const pool = path('M-10 190q80-14 210-12t210 10v110q-90 18-210 14T-10 300z', two ? '#7d8a84' : '#8a8f76') + line('M20 206h60M300 204h70M30 290h70M280 296h80', '#aab3a4', 4);
    const junk = bagOf(250, 262, .8, '#2c5f5a', '#46807a') + at(150, 236, rect(-10, -42, 20, 42, '#7fc0d6', 'rx="5" opacity=".9"') + rect(-5, -50, 10, 9, '#c4502f') + rect(-10, -28, 20, 12, '#f7efe0')) + at(210, 246, `<g transform="rotate(66)">${rect(-9, -40, 18, 40, '#9cd0b4', 'rx="5"')}${rect(-4, -47, 8, 8, '#3f4ea6')}</g>`) + path('M108 242l34-10 8 14-34 12zM270 224l28 4-4 16-28-6z', '#f7f3e8') + path('M176 212l20-8 6 14-20 6z', '#e2a32b') + path('M118 262q18-14 34 0-18 8-34 0zM214 214q14-12 28 0-14 8-28 0zM160 266q14-10 30 0-16 8-30 0z', '#7a6a3a') + rect(286, 244, 24, 14, '#c4502f', 'rx="3"') + path('M96 222q14-10 24 2-12 8-24-2z', '#5d8f70') + line('M220 230l34-18M230 236l30 4', '#6b4a33', 4);
    return bg + pool + `<g opacity=".96">${grate(200, 196)}</g>` + path('M92 240q40-22 108-22t112 24l10 24q-60 16-122 12t-126-14z', two ? '#6e7a72' : '#7a7f64', 'opacity=".82"') + junk + (two ? rain(13, 60) : line('M70 176q-8-10 0-20t0-20M330 176q-8-10 0-20t0-20M200 172q-8-10 0-20t0-18', '#7d8a5a', 4, 'opacity=".75"'));
  },

  bench(v, after) {
    const two = v == 2, y = 150;
    const bg = (two ? sky('clear') + hills(y - 6, '#9db9c9') + rect(0, y - 12, 400, 40, '#8fb9cc') + line('M30 152h70M160 146h60M270 156h80', '#c6dfe6', 3) + leafy(30, y + 16, 1.2) : sky('day') + behind('park', y)) + rect(0, y + (two ? 14 : 0), 400, 180, two ? '#a9bf8d' : '#9fbd85') + path('M0 262q200-30 400 0v60H0z', '#d9c9a6');
    const iron = (x) => line(`M${x} 268V206l-8-70M${x} 214h44v54`, '#2c393f', 8);
    const c = two ? ['#3f6d8a', '#335a73'] : ['#a4683c', '#8a5430'];
    const slat = (d) => path(d, c[0]) + line(d, c[1], 2);
    const legs = iron(96) + iron(268);
    if (after) return bg + oval(200, 274, 130, 8, '#8a7f60', 'opacity=".5"') + legs + slat('M74 140h248v14H74z') + slat('M77 162h248v14H77z') + slat('M80 184h248v14H80z') + slat('M84 208h254v12H84z') + slat('M92 222h254v10H92z')
      + at(190, 0, line('M-8 216l30 4 2 46M12 214l28 4 4 46', '#1d3b45', 12) + path('M-20 152q22-14 40 0l8 66h-54z', two ? '#96295a' : '#1f6069') + line('M18 160l24 40', two ? '#96295a' : '#1f6069', 9) + circle(0, 130, 15, '#c68b64') + path('M-17 128a17 17 0 0 1 34 0z', two ? '#d9d4c8' : '#e9e2cf') + line('M50 200v64', '#6b4a33', 5)) + (two ? at(86, 252, crow(0, 0, .6).replaceAll('#20272b', '#9aa3a8')) : '');
    return bg + oval(200, 274, 130, 8, '#8a7f60', 'opacity=".5"') + legs + slat('M74 140h112l-10 6 14 4-12 6H74z') + slat('M250 140h72v14h-76l8-6-10-4z') + slat('M77 162h86l14 6-12 2 8 6H77z') + `<g transform="rotate(24 325 170)">${slat('M248 164h78v14h-84l10-6z')}</g>` + slat('M80 184h66l10 8-12 6H80z') + slat('M84 208h92l-8 6 12 6H84z') + `<g transform="rotate(17 200 250)">${slat('M150 238h120v12H158l8-5z')}</g>` + slat('M296 208h42v12h-50l10-6z') + `<g transform="rotate(-12 150 290)">${slat('M90 284h104l10 6-10 6H90z')}</g>` + line('M182 146l6-6M250 212l-8-4', '#d9b27c', 3) + circle(148, 190, 2, '#c9d1d3') + line('M246 292l12 4M276 284l10-3', '#7b888c', 3);
  },

  leak(v, after) {
    const two = v == 2, y = 140;
    const bg = (two ? sky('grey') + behind('blocks', y + 4) : sky('morning') + behind('shops', y + 4)) + street(y, two ? { road: '#5b696f' } : {}) + dashes(186);
    if (after) return bg + path('M96 236q100-34 208 0l24 44q-130 28-256 0z', '#414d52') + line('M96 236q100-34 208 0l24 44q-130 28-256 0z', '#343f44', 3) + oval(200, 254, 46, 18, '#2c373c') + oval(200, 252, 42, 15, '#7b888c') + line('M172 252h56M180 244h40M180 260h40', '#4a565b', 3) + person(330, 268, 1.1, { top: '#c4502f', skin: '#8a5a3f', hat: '#f6b93b', legs: '#1d3b45' }) + path('M318 206h24v6h-24zM316 222h28v6h-28z', '#f7efe0') + cone(64, 290, .8);
    const pool = path('M20 268q30-34 110-36t160 4 100 34q-10 34-110 36t-170-4-90-34z', '#8fb9c6') + path('M60 268q40-22 100-22t130 6 60 20q-30 20-110 20t-130-4-50-20z', '#b6d5dc') + line('M70 288h60M250 292h70M300 262h40', '#e4f1f3', 4);
    const trench = path('M92 264l34-34 60-8 70 4 46 10 22 30-42 24-90 8-74-8z', '#4a4038') + path('M104 264l30-26 56-8 64 4 40 8 16 22-36 16-84 6-66-6z', '#2f2822') + path('M104 250h206v24H104z', '#7d98a6') + rect(104, 253, 206, 5, '#a9c0cb') + rect(150, 245, 14, 34, '#5f7a88') + rect(262, 245, 14, 34, '#5f7a88') + path('M198 250l8 8-4 8 10 8 8-14-6-10z', '#1d2529') + path('M92 264l12-12 14 6-6 12zM300 238l20 4 6 18-18-6zM140 226l20-8 10 8-22 6z', '#6d7a7e');
    const jet = path('M200 256q-2-110 52-160 34-30 74-20-44 4-62 38-30 52-46 142z', '#b9dbe6') + path('M206 256q4-100 50-148 24-24 50-26-34 12-50 44-24 48-36 130z', '#e4f3f7') + path('M204 256q-20-70-66-96-30-16-58-4 40-2 64 28 28 34 46 72z', '#b9dbe6') + path('M206 256q-16-58-52-80 24 24 40 80z', '#e4f3f7') + [[340, 96], [352, 120], [330, 140], [362, 150], [312, 66], [346, 78], [70, 176], [60, 200], [88, 190], [300, 128], [318, 170], [110, 150]].map(([x, yy]) => path(`M${x} ${yy}q8 10 0 17-9-7 0-17z`, '#d8edf2')).join('');
    const crack = trench;
    return bg + pool + crack + jet + (two ? barrier(18, 304, 100) : person(44, 270, .95, { top: '#96295a', skin: '#c68b64', arms: line('M-12-66l-2-20M12-66l6 22', '#96295a', 7) }) + at(40, 166, line('M-6 24v30', '#3b5b64', 4) + path('M-46 26a40 34 0 0 1 80 0z', '#3f4ea6')));
  },

  snow(v, after) {
    const two = v == 2, y = 150;
    const flakes = (() => { const r = random(two ? 41 : 19); let s = ''; for (let i = 0; i < 60; i++) s += circle((r() * 400).toFixed(0), (r() * 300).toFixed(0), (1.200 + r() * 1.800).toFixed(1), '#fff', 'opacity=".9"'); return s; })();
    const roofs = rect(-6, 28, 88, 7, '#fff') + rect(126, 58, 92, 7, '#fff') + rect(224, 16, 80, 7, '#fff') + rect(338, 50, 74, 7, '#fff');
    const bg = (two ? sky('dusk') + behind('dusk', y) : sky('winter') + behind('winter', y) + roofs);
    const stop = at(98, 212, rect(-70, -112, 5, 112, '#38454b') + rect(58, -112, 5, 112, '#38454b') + rect(-78, -120, 150, 10, '#1f6069') + path('M-80-120q38-18 76-12t78 12z', '#fff') + rect(-62, -104, 116, 78, '#cfe3ea', 'opacity=".65"') + rect(-50, -30, 90, 7, '#8a5a3c') + rect(84, -124, 5, 124, '#38454b') + rect(74, -134, 26, 26, '#3f4ea6', 'rx="4"') + path('M80-128h14v12h-14z', '#fff') + circle(83, -114, 2, '#fff') + circle(91, -114, 2, '#fff'));
    if (after) return bg + rect(0, y, 400, 172, '#eef3f5') + path('M0 172q100-14 200-4t200-6v30H0z', '#fff') + rect(0, 208, 400, 62, '#b9bcb4') + rect(0, 208, 400, 5, '#d8dad4') + (() => { const r = random(9); let d = ''; for (let i = 0; i < 90; i++) d += `M${(r() * 400).toFixed(0)} ${(214 + r() * 52).toFixed(0)}h2v2h-2z`; return path(d, '#8b7a5c'); })() + rect(0, 268, 400, 8, '#d5d6d0') + rect(0, 276, 400, 44, '#5b6a72') + stop + person(258, 256, 1.05, { top: '#a4493d', skin: '#e0b48f', hat: '#1f6069' }) + person(308, 258, .75, { top: '#e2a32b', skin: '#e0b48f', hat: '#96295a' }) + path('M330 300q40-24 74-14v34h-80z', '#fff');
    const bank = (d) => path(d, '#fff') + path(d, '#dfe8ee', 'transform="translate(0 18)"');
    if (two) return bg + rect(0, y, 400, 172, '#c9d3e2') + stop + person(236, 250, 1.25, { top: '#96295a', skin: '#c68b64', hat: '#e2a32b', arms: line('M-12-68l-24-6M12-68l22-22', '#96295a', 8) })
      + bank('M-10 330v-96q40-36 90-28 40-30 90-14 40-12 80 16 60-28 110-8 30 2 60 20v120z') + line('M40 250q24-14 46-8M150 236q24-12 46 0M300 244q26-12 50 2M90 286q30-12 60 0M230 280q30-12 56 0', '#b9c8da', 4) + flakes;
    return bg + rect(0, y, 400, 172, '#dfe8ee') + rect(0, 200, 400, 86, '#a9bccb') + path('M0 204q60 10 130 2t150 6 120-4v70H0z', '#bcd3e2') + path('M96 236q80-18 200 0 30 22-20 34-90 14-170 0-50-14-10-34z', '#d6ebf5') + line('M130 246l60-8M150 262l90-12M250 246l34-6M210 268l40-4', '#fff', 4) + rect(0, 284, 400, 40, '#8597a3')
      + stop + oval(236, 262, 62, 7, '#7f97a8', 'opacity=".5"') + `<g transform="translate(222 262) rotate(-58)">${person(0, -4, 1.25, { top: '#a4493d', skin: '#e0b48f', hat: '#1f6069', arms: line('M-12-68l-26-4M12-68l12-30', '#a4493d', 8) })}</g>` + line('M180 214l-14-14M196 200l-6-18M170 234l-20-4', '#5f7a8c', 4) + path('M330 262q6-16 20-12l10 4q6 8-4 12z', '#e2a32b')
      + bank('M-10 330v-40q40-24 90-16 24 8 30 30l10 30z') + bank('M410 330v-46q-40-20-80-8-24 10-26 30l-10 30z') + flakes;
  },

  roof(v, after) {
    const two = v == 2, wall = two ? '#c9b7a4' : '#b9c6cb', trim = two ? '#a8937d' : '#98a9b0';
    const pane = (x, y) => rect(x, y, 46, 52, '#f3f0e6') + rect(x + 5, y + 5, 36, 42, two ? '#f6dfa4' : '#5d7d8a') + rect(x + 21, y + 5, 4, 42, '#f3f0e6');
    const house = sky(two ? 'dusk' : 'winter') + rect(40, 66, 320, 190, wall) + rect(34, 62, 332, 12, trim) + [70, 140, 214, 284].map((x) => pane(x, 92)).join('') + pane(70, 174) + pane(284, 174) + rect(168, 164, 64, 92, '#6b4a33') + rect(176, 172, 48, 84, '#83603f') + circle(214, 216, 4, '#f6d27a') + path('M156 164h88l-8-14h-72z', trim);
    const ground = rect(0, 252, 400, 68, '#e6edf1') + path('M0 256q100-16 200-4t200-6v14H0z', '#fff') + path('M150 256h100l30 64H120z', '#c3c9c8');
    if (after) return house + path('M34 64h332l-20-18H54z', two ? '#8f5a3c' : '#6d7d86') + line('M74 64l8-18M134 64l4-18M200 64V46M266 64l-4-18M326 64l-8-18', two ? '#7a4a30' : '#5c6b74', 3) + ground + person(252, 286, 1.15, { top: '#a4493d', skin: '#e0b48f', hat: '#1f6069' }) + person(158, 288, .8, { top: '#e2a32b', skin: '#e0b48f', hat: '#96295a' });
    const r = random(two ? 12 : 8); let ice = ''; for (let x = 44; x < 358; x += 15) { const h = 22 + r() * (x > 150 && x < 250 ? 84 : 50); ice += path(`M${x} 72h13l-5 ${(h * .7).toFixed(0)}-2 ${(h * .3).toFixed(0)}-2-${(h * .3).toFixed(0)}z`, '#d9f0fa') + line(`M${x + 4} 74l2 ${(h * .6).toFixed(0)}`, '#fff', 2); }
    return house + path('M22 74q-4-26 30-34 60-26 150-18 90-10 150 20 32 8 26 32-18 14-40 4-26 12-52 2-34 10-66 0-30 12-60 0-40 10-70-2-40 12-68-4z', '#fff') + path('M22 74q-2-12 10-20 60 18 170 10t166 2q12 0 10 8-18 14-40 4-26 12-52 2-34 10-66 0-30 12-60 0-40 10-70-2-40 12-68-4z', '#dbe6ee') + ice + ground
      + person(200, 292, 1.1, { top: '#1f6069', skin: '#e0b48f', hat: '#a4493d', arms: line('M-12-68l-14-28M12-68l14-28', '#1f6069', 8) }) + line('M176 142l-4 20M226 146l4 18', '#8fa6b3', 3) + path('M232 214l8-1 3 22-5 8zM150 226l7-2 3 16-4 8z', '#bfe3f2');
  },

  wall(v, after) {
    const two = v == 2, y = 252;
    const bg = sky(two ? 'grey' : 'day') + (two ? behind('blocks', 150) : leafy(60, 120, .9) + leafy(330, 118, 1)) + rect(0, y, 400, 70, '#67757a') + rect(0, y - 12, 400, 20, '#cdc6b4') + rect(0, y + 4, 400, 7, '#e3ddcd');
    const bank = path('M0 120q100-22 200-8t200-4v134H0z', two ? '#8fa07c' : '#9db67f');
    const stones = (x0, x1, lean) => { let d = '', k = 0; for (let yy = 132; yy < 240; yy += 18, k++) { d += `M${x0} ${yy}H${x1}`; for (let x = x0 + (k % 2) * 18; x < x1; x += 36) d += `M${x} ${yy}v18`; } return rect(x0, 126, x1 - x0, 116, '#b9b2a4') + line(d, '#968f80', 2) + rect(x0, 120, x1 - x0, 10, '#cfc8ba'); };
    if (after) return bg + bank + stones(0, 400) + [60, 150, 240, 330].map((x) => circle(x, 216, 5, '#4a565b') + line(`M${x} 222v14`, '#8fb6c0', 3)).join('') + [100, 200, 300].map((x) => rect(x - 9, 164, 18, 18, '#7b888c', 'rx="2"') + circle(x, 173, 5, '#4a565b')).join('') + person(300, 292, 1.05, { top: '#b8487c', skin: '#c68b64' }) + person(260, 294, .75, { top: '#e2a32b', skin: '#c68b64', bag: '#3f4ea6' });
    const bulge = path('M96 126q20-16 90-12 90-4 118 14 30 60 4 114-110 22-220 2-24-60 8-118z', '#c4bcad') + line('M104 146q90-20 196 2M92 172q110-24 222 0M88 200q116-18 226 2M92 226q110-10 218 0M140 130v22M190 122v28M244 126v24M118 160v28M166 154v30M222 152v32M276 158v30M110 196v24M158 192v28M214 192v28M268 194v26', '#968f80', 2);
    return bg + bank + stones(0, 400) + bulge + path('M194 112l20 0-8 18 10 16-14 20 12 18-16 22 8 20-12 20 0-20-10-16 12-22-12-20 14-18-12-18z', '#2f2822') + line('M214 146l14 8M200 184l-16 4M206 206l16 10M196 166l-12-2', '#2f2822', 2.500) + line('M138 128l-8 26 10 20-8 30M266 134l8 24-10 22 6 26', '#4f463a', 3) + [[90, 258, 13], [116, 268, 10], [150, 262, 15], [240, 266, 12], [276, 260, 9], [206, 274, 11]].map(([x, yy, r]) => path(`M${x - r} ${yy}l${r * .6}-${r} ${r * 1.2}${-r * .1} ${r * .4} ${r * .9}-${r} ${r * .6}z`, '#a59d8e')).join('') + barrier(286, 304, 100) + barrier(14, 304, 100);
  },

  exit(v, after) {
    const two = v == 2;
    const hall = rect(0, 0, 400, 320, two ? '#d9d3c3' : '#cfd9d6') + path('M0 320L90 236h220l90 84z', two ? '#a39a86' : '#9aa8a5') + path('M0 0l90 40h220l90-40z', two ? '#e9e4d8' : '#e3eae7') + rect(90, 40, 220, 198, two ? '#e4dfd1' : '#dbe4e1') + line('M90 40v196M310 40v196', '#b1b8b2', 3) + rect(160, 8, 80, 12, '#fff6d8');
    const door = rect(146, 84, 108, 154, after ? '#0f2a36' : '#7d2f28') + (after ? path('M146 84l-44-14v186l44-18z', '#a4493d') + rect(152, 90, 96, 142, '#bfe0ea') + path('M152 176q30-20 52-6t44-4v66h-96z', '#9dc49a') + circle(226, 116, 12, '#ffd98a') : rect(152, 90, 96, 148, '#a4493d') + rect(160, 160, 80, 10, '#d8dee0', 'rx="4"'));
    const runner = at(200, 62, rect(-34, -18, 68, 32, '#1f8a4d', 'rx="3"') + circle(4, -10, 4.500, '#fff') + line('M2-4l-6 8 8 4-2 8M-4 4l-8 6M0-2l10 2M2-3l-8 0', '#fff', 3.600) + path('M14-12h12v22h-12z', '#fff') + path('M-30-3l8-6v4h8v4h-8v4z', '#fff'));
    if (after) return hall + door + runner + person(150, 296, 1.2, { top: '#3f4ea6', skin: '#c68b64', flip: true }) + at(340, 232, rect(-12, -56, 24, 48, '#c4302b', 'rx="9"') + rect(-6, -64, 12, 9, '#20292d') + line('M6-60q16 4 14 22', '#20292d', 3) + rect(-8, -40, 16, 14, '#fff'));
    const box = (x, y, w, h, c = '#c99b62') => rect(x, y - h, w, h, c) + rect(x, y - h, w, 7, '#b3854d') + rect(x + w / 2 - 4, y - h, 8, h, '#dcb984');
    const moped = (x, y, f) => at(x, y, circle(-40, -14, 15, '#15242b') + circle(40, -14, 15, '#15242b') + circle(-40, -14, 6, '#8d9598') + circle(40, -14, 6, '#8d9598') + path('M-56-22q2-26 30-26h18l10 18h20l8-34h12l14 44q-16-8-26 4h-44q-14-14-42-6z', two ? '#1f6069' : '#3f4ea6') + line('M28-66l-14-6M-30-48h32', '#15242b', 7), 1.15, f);
    const chain = line('M166 164q18 14 34 2t34 0', '#4a565b', 5) + at(200, 176, rect(-12, 0, 24, 20, '#e2a32b', 'rx="3"') + line('M-7 0v-7a7 7 0 0 1 14 0v7', '#6d787c', 4) + circle(0, 9, 3, '#15242b'));
    return hall + door + runner + chain + box(108, 246, 56, 50) + box(116, 196, 44, 40, '#d4ab74') + box(236, 250, 60, 46) + box(246, 204, 40, 34, '#d4ab74') + moped(120, 306, false) + moped(280, 310, true);
  },

  landslide(v, after) {
    const two = v == 2;
    const bg = sky(two ? 'rain' : 'grey') + path('M0 110L60 60l50 30 70-60 80 50 60-40 80 50v160H0z', '#a9bcb4') + path('M150 250Q240 40 400 16v240z', two ? '#6f8a66' : '#7f9a70') + leafy(330, 70, .6) + leafy(376, 52, .7);
    const road = path('M0 236h400v84H0z', '#67757a') + path('M0 230h400v8H0z', '#cdc6b4') + dashes(284) + [14, 70, 126].map((x) => rect(x, 210, 7, 26, '#e3ddcd')).join('') + rect(0, 214, 150, 8, '#d8dee0');
    const scar = path('M196 236Q250 110 330 62l24 30q-20 70-6 148z', '#8a6444') + path('M226 236q34-90 100-140l12 18q-30 60-26 122z', '#9b7350');
    if (after) { let net = ''; for (let i = 0; i < 7; i++) net += `M${200 + i * 22} ${236 - i * 2}L${262 + i * 15} ${120 - i * 7}M${198 + i * 8} ${232 - i * 22}L${352 - i * 1} ${236 - i * 22}`; return bg + scar + line(net, '#d8dee0', 1.800, 'opacity=".8"') + rect(186, 208, 180, 30, '#aaa397') + line('M186 218h180M186 228h180M206 208v10M236 208v10M266 208v10M296 208v10M326 208v10M220 218v10M250 218v10M280 218v10M310 218v10M340 218v10', '#857e72', 2) + road + car(120, 304, 1.05, '#e2a32b', '#b5822a'); }
    const rock = (x, y, r, c) => path(`M${x - r} ${y}l${r * .2}-${r * .8} ${r * .6}-${r * .5} ${r * .8} ${r * .2} ${r * .4} ${r * .7} ${-r * .2} ${r * .5}z`, c) + path(`M${x - r * .7} ${y - r * .7}l${r * .5}-${r * .5} ${r * .6} ${r * .15}-${r * .5} ${r * .5}z`, '#c9c1b2');
    return bg + scar + road + path('M120 320q14-50 70-70 40-34 110-30 60 6 100 40v60z', '#7a583c') + path('M150 320q30-40 80-44 60-20 120 4 30 12 50 40z', '#8f6a49')
      + rock(180, 296, 30, '#948b7c') + rock(250, 270, 40, '#a0978a') + rock(320, 300, 34, '#8d8475') + rock(140, 308, 16, '#a0978a') + rock(290, 236, 22, '#948b7c') + rock(364, 268, 24, '#a0978a') + rock(222, 306, 20, '#a59d8e') + at(336, 232, `<g transform="rotate(-38)">${rect(-60, -5, 120, 10, '#6b4a33')}${circle(-66, -6, 20, '#5d8f70')}${circle(-82, 6, 15, '#4f7f63')}${circle(-56, 10, 14, '#6b9b7a')}</g>`) + car(62, 300, .85, '#a4493d', '#7d352c') + line('M118 268l10-8M122 280h12', '#c4302b', 3) + (two ? rain(21) : '');
  },
};
const NORTH = { lamp: 2, pothole: 1, tree: 1, flood: 1, drain: 1 }; // variant 3 is this variant with firs
const AFTER = Object.keys(SCENES).filter((name) => name != 'dogs');

const [out, ...only] = process.argv.slice(2);
fs.mkdirSync(out, { recursive: true });
for (const [name, draw] of Object.entries(SCENES)) {
  if (only.length && !only.includes(name)) continue;
  for (const v of [1, 2, ...(NORTH[name] ? [3] : [])]) for (const after of AFTER.includes(name) ? [false, true] : [false]) {
    north = v == 3;
    fs.writeFileSync(`${out}/${name}${after ? '-after' : ''}-${v}.svg`, `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="640" viewBox="0 0 400 320">${draw(north ? NORTH[name] : v, after)}</svg>\n`);
  }
}
