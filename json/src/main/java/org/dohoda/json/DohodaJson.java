package org.dohoda.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.dohoda.body.Body;
import org.dohoda.body.Meeting;
import org.dohoda.body.Membership;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.json.codec.Fault;
import org.dohoda.json.model.Kinds;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Organization;
import org.dohoda.organization.Representative;
import org.dohoda.organization.Stake;
import org.dohoda.organization.Succession;
import org.dohoda.partnership.AttestedCount;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.Programme;
import org.dohoda.policy.PolicyTaxonomy;
import org.dohoda.problem.ProblemKind;
import org.dohoda.register.CooperationRegister;

/**
 * The documents that can be read and written, by what they hold.
 *
 * <pre>{@code
 * CooperationRegister register = DohodaJson.register().readOrThrow(Path.of("register.json"));
 * String text = DohodaJson.memorandum().write(memorandum);
 * }</pre>
 *
 * <p>Every document is one object with the version of the format and one thing under the name of
 * its kind: <code>{ "dohoda": "1.0", "memorandum": { ... } }</code>.
 */
public final class DohodaJson {
  /** The version of the format that is written. A newer minor version is read as far as known. */
  public static final String VERSION = "1.0";

  private DohodaJson() {}

  /** {@return the format of a whole register} */
  public static JsonFormat<CooperationRegister> register() {
    return JsonFormat.of(Kinds.REGISTER);
  }

  /** {@return the format of a taxonomy of policy areas} */
  public static JsonFormat<PolicyTaxonomy> taxonomy() {
    return JsonFormat.of(Kinds.TAXONOMY);
  }

  /** {@return the format of an organisation} */
  public static JsonFormat<Organization> organization() {
    return JsonFormat.of(Kinds.ORGANIZATION);
  }

  /** {@return the format of a unit within an organisation} */
  public static JsonFormat<Affiliation> affiliation() {
    return JsonFormat.of(Kinds.AFFILIATION);
  }

  /** {@return the format of a succession of organisations} */
  public static JsonFormat<Succession> succession() {
    return JsonFormat.of(Kinds.SUCCESSION);
  }

  /** {@return the format of a stake of an organisation in another} */
  public static JsonFormat<Stake> stake() {
    return JsonFormat.of(Kinds.STAKE);
  }

  /** {@return the format of a representative of an organisation} */
  public static JsonFormat<Representative> representative() {
    return JsonFormat.of(Kinds.REPRESENTATIVE);
  }

  /** {@return the format of a body} */
  public static JsonFormat<Body> body() {
    return JsonFormat.of(Kinds.BODY);
  }

  /** {@return the format of a membership in a body} */
  public static JsonFormat<Membership> membership() {
    return JsonFormat.of(Kinds.MEMBERSHIP);
  }

  /** {@return the format of a meeting of a body} */
  public static JsonFormat<Meeting> meeting() {
    return JsonFormat.of(Kinds.MEETING);
  }

  /** {@return the format of a memorandum} */
  public static JsonFormat<Memorandum> memorandum() {
    return JsonFormat.of(Kinds.MEMORANDUM);
  }

  /** {@return the format of an amendment of an instrument} */
  public static JsonFormat<Amendment> amendment() {
    return JsonFormat.of(Kinds.AMENDMENT);
  }

  /** {@return the format of a statute, rules of procedure or a resolution} */
  public static JsonFormat<ProcedureRules> procedureRules() {
    return JsonFormat.of(Kinds.PROCEDURE_RULES);
  }

  /** {@return the format of a programme of partnerships} */
  public static JsonFormat<Programme> programme() {
    return JsonFormat.of(Kinds.PROGRAMME);
  }

  /** {@return the format of a partnership} */
  public static JsonFormat<Partnership> partnership() {
    return JsonFormat.of(Kinds.PARTNERSHIP);
  }

  /** {@return the format of a count of partners that a source attests} */
  public static JsonFormat<AttestedCount> attestedCount() {
    return JsonFormat.of(Kinds.ATTESTED_COUNT);
  }

  /**
   * {@return reading of a register document element by element, so that one with mistakes does not
   * hide the others}
   *
   * <pre>{@code
   * RegisterParts parts = DohodaJson.registerParts().read(Path.of("register.json"));
   * for (Checked<RegisterElement> element : parts.elements()) {
   *   element.value().ifPresentOrElse(this::take, () -> report(element.problems()));
   * }
   * }</pre>
   */
  public static RegisterPartsFormat registerParts() {
    return RegisterPartsFormat.DEFAULT;
  }

  /**
   * {@return the format of any element of a register, for NDJSON streams of whole registers}
   *
   * <pre>{@code
   * DohodaJson.elements().writeLines(RegisterElement.of(register), out);
   * CooperationRegister.Builder builder = CooperationRegister.builder();
   * DohodaJson.elements().readLines(in).forEach(line -> line.orThrow().addTo(builder));
   * }</pre>
   */
  public static JsonFormat<RegisterElement> elements() {
    return ElementFormat.FORMAT;
  }

  /** {@return the format of every kind of document} */
  public static ImmutableList<JsonFormat<?>> all() {
    return Kinds.all().stream().map(JsonFormat::of).collect(ImmutableList.toImmutableList());
  }

  /** {@return every kind of problem that reading can report, by code} */
  public static ImmutableSet<ProblemKind> problemKinds() {
    return Fault.kinds();
  }
}
