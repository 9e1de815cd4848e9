// Dollars per unit, rounded by hand in 2026: plausible, constant, and nobody's real rate.
// The keys are also the currencies the simulator knows.

// deno-fmt-ignore
export const USD_PER_UNIT: { readonly [currency: string]: number } = {
  aed: 0.272, afn: 0.014, all: 0.011, amd: 0.0026, ang: 0.56, aoa: 0.0011, ars: 0.0007, aud: 0.65,
  awg: 0.555, azn: 0.588, bam: 0.59, bbd: 0.5, bdt: 0.0082, bgn: 0.59, bhd: 2.653, bif: 0.00034,
  bmd: 1, bnd: 0.77, bob: 0.145, brl: 0.185, bsd: 1, bwp: 0.074, byn: 0.3, bzd: 0.497, cad: 0.71,
  cdf: 0.00045, chf: 1.24, clp: 0.00106, cny: 0.14, cop: 0.00026, crc: 0.002, cve: 0.0105,
  czk: 0.047, djf: 0.00562, dkk: 0.155, dop: 0.0156, dzd: 0.0077, egp: 0.021, etb: 0.0066,
  eur: 1.16, fjd: 0.44, fkp: 1.32, gbp: 1.32, gel: 0.37, gip: 1.32, gmd: 0.0137, gnf: 0.000115,
  gtq: 0.13, gyd: 0.00478, hkd: 0.1286, hnl: 0.038, htg: 0.0076, huf: 0.003, idr: 0.00006,
  ils: 0.305, inr: 0.0113, isk: 0.008, jmd: 0.0062, jod: 1.41, jpy: 0.0065, kes: 0.0077,
  kgs: 0.0114, khr: 0.00025, kmf: 0.00236, krw: 0.00069, kwd: 3.26, kyd: 1.2, kzt: 0.0019,
  lak: 0.000046, lbp: 0.0000112, lkr: 0.0033, lrd: 0.0055, lsl: 0.058, mad: 0.108, mdl: 0.059,
  mga: 0.000223, mkd: 0.0188, mmk: 0.000476, mnt: 0.00028, mop: 0.125, mur: 0.022, mvr: 0.065,
  mwk: 0.000577, mxn: 0.054, myr: 0.24, mzn: 0.0157, nad: 0.058, ngn: 0.00069, nio: 0.0272,
  nok: 0.099, npr: 0.0071, nzd: 0.57, omr: 2.6, pab: 1, pen: 0.296, pgk: 0.237, php: 0.017,
  pkr: 0.00356, pln: 0.273, pyg: 0.000141, qar: 0.2747, ron: 0.228, rsd: 0.0099, rub: 0.0123,
  rwf: 0.00069, sar: 0.2666, sbd: 0.121, scr: 0.07, sek: 0.105, sgd: 0.77, shp: 1.32, sle: 0.043,
  sos: 0.00175, srd: 0.026, std: 0.000047, szl: 0.058, thb: 0.0308, tjs: 0.108, tnd: 0.34,
  top: 0.42, try: 0.0236, ttd: 0.147, twd: 0.032, tzs: 0.00041, uah: 0.0237, ugx: 0.000277, usd: 1,
  uyu: 0.0252, uzs: 0.000083, vnd: 0.000038, vuv: 0.0082, wst: 0.36, xaf: 0.00177, xcd: 0.37,
  xof: 0.00177, xpf: 0.0097, yer: 0.0042, zar: 0.058, zmw: 0.044,
};
