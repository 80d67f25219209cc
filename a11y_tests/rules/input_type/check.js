(page) => {
  const EMAIL = /^(uw |je |your )?(e ?mail|e ?mail ?adres|e ?mail address)$/;
  const PHONE = /^(uw |je |your )?((mobiel |mobiele )?(telefoon|telefoonnummer)|phone|phone number|telephone( number)?|mobile( (phone )?number)?)$/;
  const POSTCODE = /^(uw |je |your )?(postcode|postal code|zip code)$/;
  const URL = /^(uw |je |your )?(website|webadres|url|web address|homepage)$/;
  const CODE = /^(uw |je |your )?(bsn|burgerservicenummer|kvk nummer|klantnummer|dossiernummer|zaaknummer|kaartnummer|creditcardnummer|code|verificatiecode|pincode|card number|credit card number|customer number|reference number|case number|verification code|security code|pin|year of birth|geboortejaar|social security number|account number)$/;
  const NAME = /^(uw |je |your )?(naam|volledige naam|achternaam|name|full name|last name|surname|family name)$/;
  // How much an answer can take: the long ones of them, with their spaces.
  const ROOM = [[EMAIL, 30], [PHONE, 12], [POSTCODE, 7], [NAME, 20], [URL, 30]];
  const asked = page.fields.filter((field) => field.matches("input") && typed(field) && !field.matches("[readonly], :disabled"));
  return asked.flatMap((field) => {
    const label = labelsOf(field).map(shownText)[0] ?? page.name(field);
    const said = bare(label.replace(/\([^)]*\)|\*/g, ""));
    return said ? [...keys(field, label, said), ...number(field, label, said), ...short(field, label, said)] : [];
  });

  // One field by itself says too little of how it is used.
  function keys(field, label, said) {
    if (field.type !== "text" || field.inputMode || !field.form || asked.filter((other) => other.form === field.form).length < 2) return [];
    const wanted = [[EMAIL, "type=email"], [PHONE, "type=tel"], [URL, "inputmode=url"], [CODE, "inputmode=numeric"]].find(([words]) => words.test(said));
    // A code may have letters; only what is digits everywhere is sure to have none.
    if (!wanted || (wanted[0] === CODE && !/bsn|burgerservice|kvk|kaartnummer|card number|pin|year|geboortejaar/.test(said))) return [];
    return [about(field, { kind: "keys", label, attribute: wanted[1] })];
  }

  function number(field, label, said) {
    if (field.type !== "number") return [];
    if (POSTCODE.test(said)) return [about(field, { kind: "letters", label, attribute: "type=text" })];
    if (PHONE.test(said)) return [about(field, { kind: "letters", label, attribute: "type=tel" })];
    return CODE.test(said) ? [about(field, { kind: "number", label })] : [];
  }

  function short(field, label, said) {
    const least = ROOM.find(([words]) => words.test(said))?.[1];
    const zip = POSTCODE.test(said) && (/zip/.test(said) || !/^(nl|en)$/.test(page.language)) ? 5 : POSTCODE.test(said) ? 6 : least;
    return least && field.maxLength >= 0 && field.maxLength < zip ? [about(field, { kind: "short", label, room: field.maxLength, least })] : [];
  }
}
