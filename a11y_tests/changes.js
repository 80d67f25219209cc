// What differs between one picture and each of others, which show a part of it: at `x` and `y`.
async ([whole, parts]) => {
  const before = await pixels(whole);
  return Promise.all(parts.map(async ({ picture, x, y }) => {
    const after = await pixels(picture);
    let [changed, strong] = [0, 0];
    for (let row = 0; row < Math.min(after.height, before.height - y); row += 1) {
      for (let column = 0; column < Math.min(after.width, before.width - x); column += 1) {
        const [was, is] = [((row + y) * before.width + column + x) * 4, (row * after.width + column) * 4];
        if (before.data[was] === after.data[is] && before.data[was + 1] === after.data[is + 1] && before.data[was + 2] === after.data[is + 2]) continue;
        changed += 1;
        if (ratio(luminance(before.data, was), luminance(after.data, is)) >= 3) strong += 1;
      }
    }
    return { pixels: changed, strong };
  }));
}
