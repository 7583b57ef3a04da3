/** Chance that can be repeated: the generator sfc32. */
export function seeded(seed: number): () => number {
  let [a, b, c, d] = [seed | 0, 0x9e3779b9 | 0, 0x243f6a88 | 0, 1];
  function next(): number {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 2 ** 32;
  }
  for (let round = 0; round < 15; round += 1) next();
  return next;
}

/** A standard normal number, by Box and Muller. */
export function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** A gamma number of scale 1, by Marsaglia and Tsang. */
function gamma(shape: number, random: () => number): number {
  if (shape < 1) return gamma(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(random);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** A Poisson count, by adding up waiting times: slow, and obviously right. */
function poisson(mean: number, random: () => number): number {
  let count = 0;
  for (let rest = mean + Math.log(1 - random()); rest > 0; rest += Math.log(1 - random())) {
    count += 1;
  }
  return count;
}

/** A day's count whose variance is so many times its mean: Poisson for 1, negative binomial above. */
export function dailyCount(mean: number, dispersion: number, random: () => number): number {
  if (dispersion === 1) return poisson(mean, random);
  const rate = gamma(mean / (dispersion - 1), random) * (dispersion - 1);
  return poisson(rate, random);
}
