package org.dohoda.json.codec;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.Maps.toImmutableEnumMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Objects;
import org.dohoda.problem.ProblemKind;

/**
 * The faults of a document, each with its stable code and its words.
 *
 * <p>Each {@link ProblemKind} is made once, when one is first needed: for most documents never.
 */
public enum Fault {
  /** Not JSON. */
  SYNTAX(
      "json.syntax",
      "Toto není JSON (technický důvod anglicky: {detail}).",
      "Čtení zde skončilo. Opravte zápis; další chyby se ukážou potom.",
      "This is not JSON: {detail}",
      "Reading stopped here. Mend the syntax; further problems show up then."),
  /** Text after the document. */
  TRAILING(
      "json.trailing",
      "Za koncem dokumentu následuje další obsah.",
      "Dokument je jediný objekt. Více dokumentů patří do NDJSON, každý na vlastní řádek.",
      "Something follows the end of the document.",
      "A document is one object. Several documents belong into NDJSON, each on a line of its own."),
  /** Bytes that are not UTF-8. */
  ENCODING(
      "json.encoding",
      "Bajty zde nejsou platné UTF-8.",
      "Uložte dokument v kódování UTF-8; jiná kódování se nečtou ani neodhadují.",
      "The bytes here are not valid UTF-8.",
      "Save the document as UTF-8; other encodings are neither read nor guessed."),
  /** Half of a surrogate pair. */
  SURROGATE(
      "json.surrogate",
      "Text obsahuje polovinu náhradního páru, která není znakem.",
      "Zapište znak přímo, nebo oběma polovinami páru.",
      "The text holds half of a surrogate pair, which is no character.",
      "Write the character itself, or both halves of its pair."),
  /** A member that the type does not have. */
  UNKNOWN_MEMBER(
      "json.member.unknown",
      "Člen {name} zde není známý; známé jsou: {known}.",
      "Opravte název, nebo člen vynechte. Vlastní údaje patří do členu extensions toho, čeho se"
          + " týkají.",
      "The member {name} is not known here; known are: {known}.",
      "Correct the name, or leave the member out. Data of your own belong into the member"
          + " extensions of what they are about."),
  /** A member that is a document of another kind. */
  OTHER_KIND(
      "json.document.kind",
      "Člen {found} patří do dokumentu jiného druhu; zde se čte: {expected}.",
      "Přečtěte dokument formátem jeho druhu; jsou-li v něm oba, jeden z nich vyjměte.",
      "The member {found} belongs into a document of another kind; what is read here is:"
          + " {expected}.",
      "Read the document with the format of its kind; if it has both, take one of them out."),
  /** Unknown members of a newer document that are not told one by one. */
  MORE_UNKNOWN_MEMBERS(
      "json.member.unknown-more",
      "Další neznámé členy dokumentu v novější verzi, počet: {count}; jednotlivě se nevypisují.",
      "Do hodnoty se nedostanou. Kolik se jich vypíše jednotlivě, určuje limit problems.",
      "Further unknown members of the newer document: {count}; they are not told one by one.",
      "They do not reach the value. The limit problems says how many are told one by one."),
  /** A member that is there twice. */
  DUPLICATE_MEMBER(
      "json.member.duplicate",
      "Člen {name} je v objektu dvakrát.",
      "Ponechte jeden: který platí, z dokumentu nelze poznat.",
      "The member {name} is twice in the object.",
      "Keep one: which of them holds cannot be told from the document."),
  /** A member that must be there. */
  MISSING_MEMBER(
      "json.member.missing",
      "Chybí povinný člen {name}.",
      "Doplňte jej; bez něj nemá objekt význam.",
      "The required member {name} is missing.",
      "Add it; the object has no meaning without it."),
  /** The literal null. */
  NULL(
      "json.null",
      "Hodnota null se nepřijímá.",
      "Co není uvedeno, prostě vynechte; null by mohlo znamenat cokoli.",
      "The value null is refused.",
      "Leave out what is not stated; null could mean anything."),
  /** An empty array or object. */
  EMPTY(
      "json.empty",
      "Prázdný seznam ani prázdný objekt se nepřijímá.",
      "Co není uvedeno, vynechte; kde lze říci, že není nic, má to vlastní zápis (none).",
      "An empty list or an empty object is refused.",
      "Leave out what is not stated; where one can say that there is none, it is written none."),
  /** A value of another JSON type. */
  WRONG_TYPE(
      "json.type",
      "Očekává se {expected}; v dokumentu zde je {found}.",
      "Zapište hodnotu v očekávaném tvaru; objekt se píše {{ … }}, seznam [ … ], text"
          + " v uvozovkách.",
      "Expected {expected}, but the document has {found} here.",
      "Write the value in the form that is expected."),
  /** A string that its type refuses. */
  BAD_VALUE(
      "json.value",
      "Hodnota {value} zde není platná; platná je například {example} (technický důvod anglicky:"
          + " {reason}).",
      "Opravte hodnotu podle uvedeného pravidla.",
      "The value {value} is not valid here; {example} would be, for example ({reason}).",
      "Correct the value by the rule that is given."),
  /** A word that is not in a closed list. */
  NOT_A_CHOICE(
      "json.value.choice",
      "Hodnota {value} není z možných, což jsou: {allowed}.",
      "Zvolte jednu z možných hodnot; není-li žádná uvedena, člen vynechte.",
      "The value {value} is none of the possible ones, which are: {allowed}.",
      "Choose one of the possible values; if none is stated, leave the member out."),
  /** A number that is no integer of the range. */
  BAD_INTEGER(
      "json.value.integer",
      "Číslo {value} není celé číslo od {least} do {greatest}.",
      "Pište jen číslice; desetinná místa a exponenty se u počtů nepřijímají.",
      "The number {value} is not an integer from {least} to {greatest}.",
      "Write digits alone; fractions and exponents are refused for counts."),
  /** A second spelling of a value. */
  SPELLING(
      "json.value.spelling",
      "Hodnota {value} se zapisuje {canonical}.",
      "Každá hodnota má jediný zápis, aby se stejné dokumenty nelišily.",
      "The value {value} is written {canonical}.",
      "Every value has one spelling, so that equal documents do not differ."),
  /** A value that absence says already. */
  DEFAULT_VALUE(
      "json.value.default",
      "Totéž říká vynechaný člen.",
      "Vynechte člen; každá hodnota má jediný zápis.",
      "Leaving the member out says the same.",
      "Leave the member out; every value has one spelling."),
  /** A long form where a short one says the same. */
  SHORT_FORM(
      "json.value.short-form",
      "Objekt zde neříká víc než jeho krátký zápis.",
      "Použijte krátký zápis: {canonical}.",
      "The object says no more here than its short form.",
      "Use the short form: {canonical}."),
  /** Values that do not fit together. */
  REFUSED(
      "json.object.refused",
      "Údaj zde není přípustný (technický důvod anglicky: {reason}).",
      "Opravte údaj, který důvod jmenuje; je možné, že jednotlivě by platily, ale ne spolu.",
      "What stands here is refused: {reason}",
      "Correct the value that the reason names; values may be valid alone but not together."),
  /** A type that a union does not have. */
  UNKNOWN_TYPE(
      "json.type.unknown",
      "Druh {type} zde není známý; možné jsou: {allowed}.",
      "Opravte člen type; obsah objektu nebyl bez něj čten.",
      "The type {type} is not known here; possible are: {allowed}.",
      "Correct the member type; without it the rest of the object was not read."),
  /** Not exactly one member in a choice. */
  NOT_ONE_MEMBER(
      "json.choice",
      "Objekt zde musí mít právě jeden člen, a to jeden z: {allowed}.",
      "Ponechte jednu možnost; další hodnoty zapište zvlášť.",
      "The object must have exactly one member here, one of: {allowed}.",
      "Keep one of them; write further values separately."),
  /** An element of a set that is there already. */
  DUPLICATE_ELEMENT(
      "json.element.duplicate",
      "Prvek se v seznamu opakuje.",
      "Ponechte jej jednou; na opakování nezáleží a bylo by jen nejasné.",
      "The element is in the list already.",
      "Keep it once; repeating it means nothing and only confuses."),
  /** Over a limit, which ends reading. */
  LIMIT(
      "json.limit",
      "Dokument překračuje limit {limit} = {bound}.",
      "Čtení zde skončilo. Limity lze zvýšit (JsonLimits), je-li zdroj důvěryhodný.",
      "The document exceeds the limit {limit} = {bound}.",
      "Reading stopped here. Raise the limit (JsonLimits) if you trust the source."),
  /** A version that cannot be read. */
  VERSION(
      "json.version",
      "Verzi formátu {version} nelze číst; tato knihovna čte {known}.",
      "Použijte novější knihovnu, nebo dokument převeďte. Verze je text jako 1.0.",
      "Format version {version} cannot be read; this library reads {known}.",
      "Use a newer library, or convert the document. A version is a string such as 1.0."),
  /** A newer minor version. */
  NEWER_VERSION(
      "json.version.newer",
      "Dokument má novější verzi formátu {version}; čte se, co zná verze {known}.",
      "Neznámé členy se hlásí jako informace a do hodnoty se nedostanou.",
      "The document has the newer format version {version}; what {known} knows is read.",
      "Unknown members are reported as information and do not reach the value.");

  private final String code;
  private final String czech;
  private final String czechHelp;
  private final String english;
  private final String englishHelp;

  Fault(String code, String czech, String czechHelp, String english, String englishHelp) {
    this.code = code;
    this.czech = czech;
    this.czechHelp = czechHelp;
    this.english = english;
    this.englishHelp = englishHelp;
  }

  /** Made when the first problem is met. */
  private static final class Made {
    static final ImmutableMap<Fault, ProblemKind> KINDS =
        Arrays.stream(values()).collect(toImmutableEnumMap(fault -> fault, Fault::make));
  }

  /** {@return the kinds of all faults, by code} */
  public static ImmutableSet<ProblemKind> kinds() {
    return Made.KINDS.values().stream().sorted().collect(toImmutableSet());
  }

  private boolean isInformation() {
    return this == NEWER_VERSION || this == MORE_UNKNOWN_MEMBERS;
  }

  private ProblemKind make() {
    ProblemKind.Builder kind =
        isInformation() ? ProblemKind.information(code) : ProblemKind.error(code);
    return kind.czech(czech, czechHelp).english(english, englishHelp).build();
  }

  /** {@return the kind of problem: an error, but for a newer version, which is information} */
  public ProblemKind kind() {
    return Objects.requireNonNull(Made.KINDS.get(this));
  }
}
