package org.dohoda.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.dohoda.validation.Level;
import org.dohoda.validation.RuleBook;
import org.dohoda.validation.walk.Rule;
import org.junit.jupiter.api.Test;

/** That the rule book has the rules of each level, and no others. */
class StandardRulesTest {
  private static void assertBookHas(Level level, ImmutableList<Rule<?>> rules) {
    assertThat(RuleBook.standard().rules())
        .filteredOn(rule -> rule.level() == level)
        .extracting(rule -> rule.kind().code())
        .containsExactlyElementsOf(rules.stream().map(rule -> rule.kind().code()).toList());
  }

  @Test
  void values_areInTheBook() {
    assertBookHas(Level.VALUE, StandardRules.values());
  }

  @Test
  void objects_areInTheBook() {
    assertBookHas(Level.OBJECT, StandardRules.objects());
  }

  @Test
  void instruments_areInTheBook_andWhatAProfileRequires() {
    assertBookHas(
        Level.INSTRUMENT,
        ImmutableList.<Rule<?>>builder()
            .addAll(StandardRules.instruments())
            .add(RequiredRules.none())
            .build());
  }

  @Test
  void register_isInTheBook() {
    assertBookHas(Level.REGISTER, StandardRules.register());
  }
}
