// What a page says of a time limit, and whether there is a reason to let its time pass.
() => {
  const LIMIT = /\b(binnen|in|na|nog|u hebt|u heeft|you have|within|after|in the next)\s+(nog\s+|ongeveer\s+|about\s+)?(\d+|twee|drie|vijf|tien|vijftien|twintig|dertig|five|ten|fifteen|twenty|thirty)\s*(minuten|minuut|seconden|minutes?|seconds?)\b/i;
  const ENDS = /sessie|uitgelogd|uitloggen|verlo(o|re)p|verval|time.?out|tijdslot|om .{0,40}in te vullen|af te ronden|session|logged out|log you out|expire|sign(ed)? you out|to complete|to finish|time limit/i;
  const found = [];
  for (const element of elements()) {
    if (!element.matches("p, li, dd, strong, b, em, div, span, label, td, [role=timer]")) continue;
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()).length;
    const text = own && element.textContent.trim();
    if (!text || text.length > 400 || !visible(element)) continue;
    const longer = /verleng|meer tijd|uitstel|extend|more time|geen tijdslimiet|no time limit/i;
    if (LIMIT.test(text) && ENDS.test(text) && !longer.test(document.body.textContent)) found.push(about(element, { kind: "told", said: text.slice(0, 120) }));
  }
  const long = document.getAnimations().some((animation) => {
    const end = animation.effect?.getComputedTiming().endTime;
    return Number.isFinite(end) && end > 1000 && animation.effect.target?.textContent.trim();
  });
  const scripted = document.scripts.length > 0 || elements().some((element) => element.hasAttribute("onload"));
  return { found: found.slice(0, 3), scripts: scripted, moving: long };
}
