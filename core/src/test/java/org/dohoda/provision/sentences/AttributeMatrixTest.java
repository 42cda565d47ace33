package org.dohoda.provision.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Set;
import java.util.stream.Collectors;
import org.dohoda.provision.Provision;
import org.dohoda.provision.sentences.AttributeMatrix.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * That every attribute is used by at least two provisions of different kinds.
 *
 * <p>What the types give to one kind alone, such as the seats of a body or the extent of a
 * liability, cannot be used by two: there two different provisions are asked for, from two
 * sentences, so that it is no peculiarity of one paper. Since the attributes are read off the
 * types, a new one without sentences fails here.
 */
class AttributeMatrixTest {
  private static final ImmutableSetMultimap<String, Class<?>> POSSIBLE = AttributeMatrix.possible();
  private static final ImmutableSetMultimap<String, Use> USED = AttributeMatrix.used();

  static ImmutableSet<String> attributes() {
    return POSSIBLE.keySet();
  }

  @ParameterizedTest
  @MethodSource("attributes")
  void attribute_isUsedByTwo(String attribute) {
    ImmutableSet<Use> uses = USED.get(attribute);
    if (POSSIBLE.get(attribute).size() > 1) {
      assertThat(uses.stream().map(use -> use.provision().kind()).distinct().toList())
          .as("kinds of %s", uses)
          .hasSizeGreaterThanOrEqualTo(2);
    } else {
      assertThat(uses.stream().map(Use::sentence).distinct().toList())
          .as("sentences of %s", uses)
          .hasSizeGreaterThanOrEqualTo(2);
      assertThat(uses.stream().map(Use::provision).distinct().toList())
          .hasSizeGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void attributes_used_areAllPossible() {
    assertThat(POSSIBLE.keySet()).containsAll(USED.keySet());
  }

  /** The words by which the design speaks of attributes, to see that the types were read. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "bearers: Bearer",
        "Bearer.EachParty",
        "Bearer.OnBehalfOf.principal: Bearer",
        "modality: Modality",
        "Modality.SHALL_NOT",
        "act: Act",
        "wording: LocalizedText",
        "beneficiaries: Bearer",
        "addressees: Bearer",
        "areas: PolicyAreaId",
        "phases: PolicyPhase",
        "territory: Territory",
        "recurrence: Recurrence",
        "Recurrence.EachTime",
        "due: DateRule",
        "DerivedRule.EarlierOf",
        "until: Lasting",
        "condition: Condition",
        "Overdue",
        "quantities: Quantity",
        "Quantity.Share.base: Base",
        "links: Link",
        "LinkKind.IN_RETURN_FOR",
        "LinkKind.IN_ORDER_THAT",
        "LinkKind.ONLY_AFTER",
        "foci: Focus (listed)",
        "Openness.OPEN",
        "Openness.CLOSED",
        "Openness.UNSTATED",
        "exceptions: LocalizedText (listed)",
        "controllers: Bearer",
        "processors: Bearer",
        "steps: ApprovalStep",
        "ApprovalStep.silenceCounts: Truth",
        "ApprovalStep.reasonToWithhold: Truth",
        "period: Period",
        "vetoes: Bearer"
      })
  void attribute_ofTheDesign_isRead(String attribute) {
    assertThat(POSSIBLE.keySet()).contains(attribute);
  }

  @Test
  void kinds_all_haveAttributes() {
    Set<Class<?>> read = POSSIBLE.values().stream().collect(Collectors.toSet());
    assertThat(read).containsExactlyInAnyOrder(Provision.class.getPermittedSubclasses());
  }
}
