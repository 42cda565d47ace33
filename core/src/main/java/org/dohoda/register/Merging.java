package org.dohoda.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dohoda.body.Body;
import org.dohoda.id.Id;
import org.dohoda.instrument.Instrument;
import org.dohoda.internal.Arguments;
import org.dohoda.organization.Organization;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.Programme;
import org.dohoda.policy.PolicyTaxonomy;
import org.dohoda.problem.Checked;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problem;
import org.dohoda.problem.ProblemKind;
import org.dohoda.problem.Problems;
import org.dohoda.source.Extensions;
import org.dohoda.text.LocalizedText;

/**
 * Two registers in one: what both record alike once, what one of them records as it is, and a
 * problem for whatever they record differently.
 *
 * <p>Not thread-safe: it is used by one thread.
 */
final class Merging {
  /** Both registers have something under one name, and not the same. */
  static final ProblemKind CONFLICT =
      ProblemKind.error("register.conflict")
          .czech(
              "Oba rejstříky zaznamenávají {kind} {element}, každý jinak.",
              "Rozhodněte, který záznam platí, a druhý před sloučením opravte nebo vypusťte.")
          .english(
              "Both registers record {kind} {element}, each differently.",
              "Decide which record is right, and correct or leave out the other before merging.")
          .build();

  private static final ModelPath TITLE = ModelPath.ROOT.member("title");

  /** What can be recorded under one name, by the member of a register that holds it. */
  private static final ImmutableMap<String, LocalizedText> KINDS =
      ImmutableMap.<String, LocalizedText>builder()
          .put("title", LocalizedText.of("cs", "název", "en", "the title"))
          .put("taxonomies", LocalizedText.of("cs", "číselník", "en", "the taxonomy"))
          .put("organizations", LocalizedText.of("cs", "organizaci", "en", "the organisation"))
          .put("bodies", LocalizedText.of("cs", "orgán", "en", "the body"))
          .put("instruments", LocalizedText.of("cs", "listinu", "en", "the instrument"))
          .put("programmes", LocalizedText.of("cs", "program", "en", "the programme"))
          .put("partnerships", LocalizedText.of("cs", "partnerství", "en", "the partnership"))
          .put("extensions", LocalizedText.of("cs", "rozšíření", "en", "the extension"))
          .buildOrThrow();

  private final CooperationRegister first;
  private final CooperationRegister second;
  private final List<Problem> conflicts = new ArrayList<>();

  Merging(CooperationRegister first, CooperationRegister second) {
    this.first = first;
    this.second = Arguments.notNull("other", second);
  }

  Checked<CooperationRegister> merged() {
    CooperationRegister.Builder merged =
        CooperationRegister.builder()
            .title(title())
            .taxonomies(named("taxonomies", CooperationRegister::taxonomies, PolicyTaxonomy::id))
            .organizations(
                elements("organizations", CooperationRegister::organizations, Organization::id))
            .affiliations(both(CooperationRegister::affiliations))
            .successions(both(CooperationRegister::successions))
            .stakes(both(CooperationRegister::stakes))
            .representatives(both(CooperationRegister::representatives))
            .bodies(elements("bodies", CooperationRegister::bodies, Body::id))
            .memberships(both(CooperationRegister::memberships))
            .meetings(both(CooperationRegister::meetings))
            .instruments(elements("instruments", CooperationRegister::instruments, Instrument::id))
            .programmes(elements("programmes", CooperationRegister::programmes, Programme::id))
            .partnerships(
                elements("partnerships", CooperationRegister::partnerships, Partnership::id))
            .attestedCounts(both(CooperationRegister::attestedCounts))
            .sources(both(CooperationRegister::sources))
            .extensions(extensions());
    return conflicts.isEmpty()
        ? Checked.of(merged.build())
        : Checked.failed(Problems.copyOf(conflicts));
  }

  private Optional<LocalizedText> title() {
    first
        .title()
        .filter(title -> second.title().filter(other -> !other.equals(title)).isPresent())
        .ifPresent(
            title ->
                conflicts.add(
                    conflict("title", TITLE).with("element", title.toString(), title).build()));
    return first.title().or(second::title);
  }

  private Extensions extensions() {
    Map<String, String> all = new LinkedHashMap<>(first.extensions().values());
    second
        .extensions()
        .values()
        .forEach(
            (name, value) -> {
              if (!value.equals(all.getOrDefault(name, value))) {
                conflict("extensions", ModelPath.ROOT.member("extensions").member(name), name);
              }
              all.put(name, value);
            });
    return Extensions.copyOf(all);
  }

  private <E> ImmutableList<E> elements(
      String kind,
      Function<CooperationRegister, ImmutableList<E>> list,
      Function<E, ? extends Id> id) {
    return named(kind, list, element -> id.apply(element).value());
  }

  /** The elements of both, those of the first one first; one of each name. */
  private <E> ImmutableList<E> named(
      String kind, Function<CooperationRegister, ImmutableList<E>> list, Function<E, String> name) {
    Map<String, E> all = new LinkedHashMap<>();
    list.apply(first).forEach(element -> all.put(name.apply(element), element));
    for (E element : list.apply(second)) {
      String each = name.apply(element);
      E other = all.putIfAbsent(each, element);
      if (other != null && !other.equals(element)) {
        conflict(kind, ModelPath.ROOT.member(kind).element(each), each);
      }
    }
    return ImmutableList.copyOf(all.values());
  }

  /** What the first one records, and what only the second one does. */
  private <E> ImmutableList<E> both(Function<CooperationRegister, ImmutableList<E>> list) {
    Set<E> known = new LinkedHashSet<>(list.apply(first));
    ImmutableList.Builder<E> all = ImmutableList.builder();
    all.addAll(list.apply(first));
    list.apply(second).stream().filter(known::add).forEach(all::add);
    return all.build();
  }

  private void conflict(String kind, ModelPath path, String element) {
    conflicts.add(conflict(kind, path).with("element", element).build());
  }

  private static Problem.Builder conflict(String kind, ModelPath path) {
    LocalizedText words = Objects.requireNonNull(KINDS.get(kind));
    return CONFLICT.at(path).with("kind", kind, words);
  }
}
