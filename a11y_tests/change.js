async (pictures) => {
  const [before, after] = (await Promise.all(pictures.map(pixels))).map((image) => image.data);
  let [changed, strong] = [0, 0];
  for (let at = 0; at < before.length; at += 4) {
    if (before[at] === after[at] && before[at + 1] === after[at + 1] && before[at + 2] === after[at + 2]) continue;
    changed += 1;
    if (ratio(luminance(before, at), luminance(after, at)) >= 3) strong += 1;
  }
  return { pixels: changed, strong };
}
