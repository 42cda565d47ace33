package org.dohoda.json.model.value;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.dohoda.body.Body;
import org.dohoda.body.Meeting;
import org.dohoda.body.Membership;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Organization;
import org.dohoda.organization.Representative;
import org.dohoda.organization.Stake;
import org.dohoda.organization.Succession;
import org.dohoda.partnership.AttestedCount;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.Programme;
import org.dohoda.policy.PolicyTaxonomy;
import org.dohoda.register.CooperationRegister;
import org.dohoda.source.Extensions;

/** The kinds of elements of a register: how each is found in one and added to one. */
public final class Elements {
  private static final String PART = "register";

  private record Kind<E>(
      String name, Class<E> type, BiConsumer<CooperationRegister.Builder, E> adder) {
    void add(CooperationRegister.Builder builder, Object value) {
      adder.accept(builder, type.cast(value));
    }
  }

  private static final ImmutableList<Kind<?>> KINDS =
      ImmutableList.of(
          new Kind<>(PART, CooperationRegister.class, Elements::addPart),
          new Kind<>("taxonomy", PolicyTaxonomy.class, (b, e) -> b.addTaxonomies(e)),
          new Kind<>("organization", Organization.class, (b, e) -> b.addOrganizations(e)),
          new Kind<>("affiliation", Affiliation.class, (b, e) -> b.addAffiliations(e)),
          new Kind<>("succession", Succession.class, (b, e) -> b.addSuccessions(e)),
          new Kind<>("stake", Stake.class, (b, e) -> b.addStakes(e)),
          new Kind<>("representative", Representative.class, (b, e) -> b.addRepresentatives(e)),
          new Kind<>("body", Body.class, (b, e) -> b.addBodies(e)),
          new Kind<>("membership", Membership.class, (b, e) -> b.addMemberships(e)),
          new Kind<>("meeting", Meeting.class, (b, e) -> b.addMeetings(e)),
          new Kind<>("memorandum", Memorandum.class, (b, e) -> b.addInstruments(e)),
          new Kind<>("amendment", Amendment.class, (b, e) -> b.addInstruments(e)),
          new Kind<>("procedureRules", ProcedureRules.class, (b, e) -> b.addInstruments(e)),
          new Kind<>("programme", Programme.class, (b, e) -> b.addProgrammes(e)),
          new Kind<>("partnership", Partnership.class, (b, e) -> b.addPartnerships(e)),
          new Kind<>("attestedCount", AttestedCount.class, (b, e) -> b.addAttestedCounts(e)));

  private Elements() {}

  /**
   * {@return whether a value is of a kind}
   *
   * @param kind the name of the kind
   * @param value the value
   */
  public static boolean isOfKind(String kind, Object value) {
    return KINDS.stream().anyMatch(k -> k.name.equals(kind) && k.type.isInstance(value));
  }

  /** {@return the names of all kinds} */
  public static ImmutableList<String> kinds() {
    return KINDS.stream().map(Kind::name).collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the name of the kind of a value; empty if it is no element of a register}
   *
   * @param value any value
   */
  public static Optional<String> kindOfAny(Object value) {
    return find(value).map(Kind::name);
  }

  /**
   * {@return the name of the kind of a value}
   *
   * @param value an element of a register
   */
  public static String kindOf(Object value) {
    return kind(value).name;
  }

  /**
   * Adds an element to a register that is being made.
   *
   * @param builder takes the element
   * @param value the element
   */
  public static void add(CooperationRegister.Builder builder, Object value) {
    kind(value).add(builder, value);
  }

  private static Optional<Kind<?>> find(Object value) {
    return KINDS.stream()
        .<Kind<?>>map(kind -> kind)
        .filter(kind -> kind.type.isInstance(value))
        .findFirst();
  }

  private static Kind<?> kind(Object value) {
    return find(value)
        .orElseThrow(() -> new IllegalArgumentException("value: must be an element of a register"));
  }

  /**
   * {@return what a register says of itself, if anything, and its elements in their order}
   *
   * @param register the register
   */
  public static Stream<Object> of(CooperationRegister register) {
    CooperationRegister head =
        CooperationRegister.builder()
            .title(register.title())
            .sources(register.sources())
            .extensions(register.extensions())
            .build();
    boolean silent = head.equals(CooperationRegister.builder().build());
    Stream<Object> elements =
        Stream.of(
                register.taxonomies(),
                register.organizations(),
                register.affiliations(),
                register.successions(),
                register.stakes(),
                register.representatives(),
                register.bodies(),
                register.memberships(),
                register.meetings(),
                register.instruments(),
                register.programmes(),
                register.partnerships(),
                register.attestedCounts())
            .flatMap(ImmutableList::stream);
    return silent ? elements : Stream.concat(Stream.of(head), elements);
  }

  private static void addPart(CooperationRegister.Builder builder, CooperationRegister part) {
    part.title().ifPresent(builder::title);
    builder.addAllSources(part.sources());
    if (!part.extensions().isEmpty()) {
      builder.extensions(part.extensions());
    }
    of(part.toBuilder()
            .title(Optional.empty())
            .sources(ImmutableList.of())
            .extensions(Extensions.EMPTY)
            .build())
        .forEach(element -> add(builder, element));
  }
}
