package org.dohoda.examples.benchmarks.peer;

import com.alibaba.fastjson2.annotation.JSONType;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.avaje.jsonb.Json;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * A memorandum as one would write it for a binding library: records that check nothing, with ids,
 * codes and dates as plain strings and two languages. All peers read the same records.
 */
@NullUnmarked
@SuppressWarnings({"MissingSummary", "JavaLangClash"})
public final class Peer {
  private Peer() {}

  /** The outermost object. */
  @Json
  public record Envelope(String dohoda, Memorandum memorandum) {}

  public record Memorandum(
      String id,
      String kind,
      Text title,
      String number,
      String state,
      List<Party> parties,
      List<Clause> clauses,
      List<Source> sources) {}

  public record Party(
      String organization,
      Text role,
      List<Signatory> signatories,
      String signed,
      String effective) {}

  public record Text(String cs, String en) {}

  public record Signatory(Text office) {}

  public record Source(String title, String kind, String date, String extent) {}

  public record Clause(
      String id,
      String reference,
      Text heading,
      Text wording,
      String period,
      List<Provision> provisions) {}

  /** What a clause says, told apart by its type. */
  @Json(typeProperty = "type")
  @Json.SubType(type = Recital.class, name = "recital")
  @Json.SubType(type = Purpose.class, name = "purpose")
  @Json.SubType(type = Definition.class, name = "definition")
  @Json.SubType(type = Principle.class, name = "principle")
  @Json.SubType(type = PolicyFocus.class, name = "policy-focus")
  @Json.SubType(type = FormsOfCooperation.class, name = "forms-of-cooperation")
  @Json.SubType(type = InformationSharing.class, name = "information-sharing")
  @Json.SubType(type = Undertaking.class, name = "undertaking")
  @Json.SubType(type = Participation.class, name = "participation")
  @Json.SubType(type = Finance.class, name = "finance")
  @Json.SubType(type = LegalEffect.class, name = "legal-effect")
  @Json.SubType(type = Term.class, name = "term")
  @Json.SubType(type = EntryIntoForce.class, name = "entry-into-force")
  @Json.SubType(type = Termination.class, name = "termination")
  @JSONType(
      typeKey = "type",
      seeAlso = {
        Recital.class,
        Purpose.class,
        Definition.class,
        Principle.class,
        PolicyFocus.class,
        FormsOfCooperation.class,
        InformationSharing.class,
        Undertaking.class,
        Participation.class,
        Finance.class,
        LegalEffect.class,
        Term.class,
        EntryIntoForce.class,
        Termination.class
      })
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Recital.class, name = "recital"),
    @JsonSubTypes.Type(value = Purpose.class, name = "purpose"),
    @JsonSubTypes.Type(value = Definition.class, name = "definition"),
    @JsonSubTypes.Type(value = Principle.class, name = "principle"),
    @JsonSubTypes.Type(value = PolicyFocus.class, name = "policy-focus"),
    @JsonSubTypes.Type(value = FormsOfCooperation.class, name = "forms-of-cooperation"),
    @JsonSubTypes.Type(value = InformationSharing.class, name = "information-sharing"),
    @JsonSubTypes.Type(value = Undertaking.class, name = "undertaking"),
    @JsonSubTypes.Type(value = Participation.class, name = "participation"),
    @JsonSubTypes.Type(value = Finance.class, name = "finance"),
    @JsonSubTypes.Type(value = LegalEffect.class, name = "legal-effect"),
    @JsonSubTypes.Type(value = Term.class, name = "term"),
    @JsonSubTypes.Type(value = EntryIntoForce.class, name = "entry-into-force"),
    @JsonSubTypes.Type(value = Termination.class, name = "termination")
  })
  public sealed interface Provision
      permits Recital,
          Purpose,
          Definition,
          Principle,
          PolicyFocus,
          FormsOfCooperation,
          InformationSharing,
          Undertaking,
          Participation,
          Finance,
          LegalEffect,
          Term,
          EntryIntoForce,
          Termination {}

  @JSONType(typeName = "recital")
  public record Recital(Text fact, List<Bearer> bearers, List<String> areas) implements Provision {}

  @JSONType(typeName = "purpose")
  public record Purpose(Text wording, Foci foci, List<String> phases) implements Provision {}

  @JSONType(typeName = "definition")
  public record Definition(Text term, Text meaning, Texts includes, String concept)
      implements Provision {}

  @JSONType(typeName = "principle")
  public record Principle(Codes principles, List<Bearer> bearers, Text wording)
      implements Provision {}

  @JSONType(typeName = "policy-focus")
  public record PolicyFocus(Foci foci, List<String> phases) implements Provision {}

  @JSONType(typeName = "forms-of-cooperation")
  public record FormsOfCooperation(Codes forms, List<String> phases, List<String> areas)
      implements Provision {}

  @JSONType(typeName = "information-sharing")
  public record InformationSharing(
      String modality,
      Text wording,
      List<String> levels,
      List<Bearer> bearers,
      List<Bearer> addressees,
      Recurrence recurrence)
      implements Provision {}

  @JSONType(typeName = "undertaking")
  public record Undertaking(
      List<Bearer> bearers,
      String modality,
      String act,
      Text wording,
      List<Bearer> addressees,
      List<String> areas,
      List<String> phases,
      Recurrence recurrence,
      DateRule due,
      List<Quantity> quantities)
      implements Provision {}

  @JSONType(typeName = "participation")
  public record Participation(List<Rule> rules) implements Provision {}

  @JSONType(typeName = "finance")
  public record Finance(
      String finance,
      List<Bearer> bearers,
      List<Bearer> beneficiaries,
      List<Quantity> quantities,
      Text wording)
      implements Provision {}

  @JSONType(typeName = "legal-effect")
  public record LegalEffect(String binding) implements Provision {}

  @JSONType(typeName = "term")
  public record Term(Lasting lasting) implements Provision {}

  @JSONType(typeName = "entry-into-force")
  public record EntryIntoForce(DateRule firstDay) implements Provision {}

  @JSONType(typeName = "termination")
  public record Termination(
      List<Bearer> bearers, List<Bearer> addressees, String ground, DateRule lastDay)
      implements Provision {}

  public record Bearer(String name, String organization) {}

  public record Focus(String area, Text label, String direction) {}

  public record Foci(List<Focus> open, List<Focus> closed, List<Focus> unstated) {}

  public record Codes(List<String> open, List<String> closed, List<String> unstated) {}

  public record Texts(List<Text> open, List<Text> closed, List<Text> unstated) {}

  public record Recurrence(Times atLeast, Times about) {}

  public record Times(int count, String interval) {}

  public record DateRule(String on, String date, After after, EndOf endOf) {}

  public record After(String span, String anchor) {}

  public record EndOf(String unit, int following, DateRule rule) {}

  public record Lasting(String name, DateRule lastDay) {}

  public record Quantity(Count count, Sum sum) {}

  public record Count(String comparison, int number, Text wording) {}

  public record Sum(String comparison, Money money) {}

  public record Money(String amount, String currency) {}

  public record Rule(
      String id,
      List<String> permits,
      List<String> prohibits,
      String capacity,
      Holder holder,
      Selector bodies,
      Condition condition,
      String period,
      List<String> exceptionTo) {}

  public record Holder(String name, String representativeOf) {}

  public record Selector(List<BodyDescription> in, Codes examples) {}

  public record BodyDescription(String owner, String stakeOf, String kind) {}

  public record Condition(
      String name,
      List<Condition> all,
      List<Condition> any,
      List<String> agendaConcerns,
      Integer atMostPersons,
      Approved approved) {}

  public record Approved(String act, Actor actor) {}

  public record Actor(Office office) {}

  public record Office(Text title) {}
}
