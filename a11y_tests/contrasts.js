async ([picture, areas]) => {
  const { data, width, height } = await pixels(picture);
  return areas.map(({ box, within }) => {
    const [left, top] = [Math.max(0, Math.round(box.x)), Math.max(0, Math.round(box.y))];
    const [right, bottom] = [Math.min(width, Math.round(box.x + box.width)), Math.min(height, Math.round(box.y + box.height))];
    let [darkest, lightest] = [1, 0];
    for (let y = top; y < bottom; y += 1) {
      const edge = !within || y < top + within || y >= bottom - within;
      for (let x = left; x < right; x += 1) {
        if (!edge && x >= left + within && x < right - within) x = right - within;
        const light = luminance(data, (y * width + x) * 4);
        darkest = Math.min(darkest, light);
        lightest = Math.max(lightest, light);
      }
    }
    return lightest < darkest ? 1 : ratio(darkest, lightest);
  });
}
