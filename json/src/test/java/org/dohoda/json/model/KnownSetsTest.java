package org.dohoda.json.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.instrument.Memorandum;
import org.dohoda.json.DohodaJson;
import org.dohoda.json.JsonLimits;
import org.dohoda.policy.PolicyArea;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.problem.Checked;
import org.dohoda.problem.Problem;
import org.dohoda.provision.Recital;
import org.dohoda.testkit.Ids;
import org.junit.jupiter.api.Test;

/** Sets of known words are kept, and are read as any other set is. */
class KnownSetsTest {
  private static final ImmutableList<String> BUILT_IN =
      SocialInclusion.taxonomy().areas().stream()
          .map(PolicyArea::id)
          .map(PolicyAreaId::value)
          .collect(ImmutableList.toImmutableList());

  private static String document(List<String> areas) {
    return """
    {"dohoda":"1.0","memorandum":{"id":"m","parties":[{"organization":"a"},{"organization":"b"}],\
    "clauses":[{"id":"c","provisions":[{"type":"recital","fact":{"en":"fact"},\
    "areas":[%s]}]}]}}"""
        .formatted(String.join(",", areas.stream().map(each -> '"' + each + '"').toList()));
  }

  private static ImmutableSet<PolicyAreaId> areas(Memorandum memorandum) {
    return ((Recital) memorandum.clauses().get(0).provisions().get(0)).areas();
  }

  private static Checked<Memorandum> read(List<String> areas) {
    return DohodaJson.memorandum().read(document(areas));
  }

  @Provide
  Arbitrary<List<String>> spellings() {
    return Ids.policyAreaIds().map(PolicyAreaId::value).list().ofMinSize(1).ofMaxSize(20);
  }

  /** Each second one of two equal elements is a problem at its own place, and nothing else is. */
  @Property(tries = 3000)
  void areas_areThoseOfTheArrayInItsOrder_andEachRepeatedOneIsNamed(
      @ForAll("spellings") List<String> spellings) {
    List<String> repeated = new ArrayList<>();
    LinkedHashSet<String> seen = new LinkedHashSet<>();
    for (int i = 0; i < spellings.size(); i++) {
      if (!seen.add(spellings.get(i))) {
        repeated.add("/memorandum/clauses/0/provisions/0/areas/" + i);
      }
    }
    Checked<Memorandum> read = read(spellings);
    assertThat(read.problems().stream().map(problem -> problem.path().toString()))
        .containsExactlyElementsOf(repeated);
    assertThat(read.problems().stream().map(Problem::code))
        .allMatch("json.element.duplicate"::equals);
    if (repeated.isEmpty()) {
      assertThat(areas(read.orThrow()).asList())
          .containsExactlyElementsOf(seen.stream().map(PolicyAreaId::of).toList());
    }
  }

  @Test
  void aSetOfKnownWords_isKept() {
    List<String> two = List.of("social-inclusion/housing", "social-inclusion/health");
    ImmutableSet<PolicyAreaId> first = areas(read(two).orThrow());
    assertThat(areas(read(two).orThrow())).isSameAs(first);
    assertThat(areas(read(List.of(two.get(1), two.get(0))).orThrow()).asList())
        .containsExactly(SocialInclusion.HEALTH, SocialInclusion.HOUSING);
  }

  @Test
  void aSetWithAnotherWord_isNotKept() {
    List<String> two = List.of("social-inclusion/housing", "others/housing");
    assertThat(areas(read(two).orThrow())).isNotSameAs(areas(read(two).orThrow()));
  }

  @Test
  void elements_areCountedOneByOne() {
    List<String> all = BUILT_IN.subList(0, 8);
    int others = 5; // two parties, a clause, a provision, a text
    JsonLimits enough = JsonLimits.defaults().withElements(others + all.size());
    JsonLimits tooFew = JsonLimits.defaults().withElements(others + all.size() - 1);

    assertThat(DohodaJson.memorandum().limits(enough).read(document(all)).isValid()).isTrue();
    assertThat(
            DohodaJson.memorandum().limits(tooFew).read(document(all)).problems().stream()
                .map(problem -> problem.code() + " " + problem.path()))
        .containsExactly("json.limit /memorandum/clauses/0/provisions/0/areas/7");
  }
}
