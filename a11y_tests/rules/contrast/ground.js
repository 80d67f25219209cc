// Two pictures, with and without the text: the best contrast of the letters of each area with what
// is behind them, and which share of them has too little.
async ([pictures, areas, origin]) => {
  const [image, behind] = await Promise.all(pictures.map(pixels));
  return areas.map((area) => area && judged(area));

  function judged({ boxes, colour, limit, top }) {
    const letters = boxes.flatMap((box) => marked(box, false));
    if (!letters.length && !top) return null;
    const places = letters.length ? letters : boxes.flatMap((box) => marked(box, true));
    if (!places.length) return null;
    const ratios = places.map((at) => contrast(colour, behind.data.slice(at, at + 3)));
    const low = ratios.filter((value) => value < limit).length;
    return { best: ratios.reduce((one, other) => Math.max(one, other)), limit, poor: low / ratios.length };
  }

  // Where the pictures differ there is a letter; all of a box when there is no telling.
  function marked(box, all) {
    const found = [];
    const [left, top] = [Math.max(0, Math.floor(box.x - origin.x)), Math.max(0, Math.floor(box.y - origin.y))];
    const [right, bottom] = [Math.min(image.width, Math.ceil(box.x - origin.x + box.width)), Math.min(image.height, Math.ceil(box.y - origin.y + box.height))];
    for (let y = top; y < bottom; y += 1) {
      for (let x = left; x < right; x += 1) {
        const at = (y * image.width + x) * 4;
        if (all || [0, 1, 2].some((part) => Math.abs(image.data[at + part] - behind.data[at + part]) > 6)) found.push(at);
      }
    }
    return found;
  }
}
