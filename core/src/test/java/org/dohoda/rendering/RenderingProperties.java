package org.dohoda.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Provision;
import org.dohoda.testkit.LocalizedTexts;
import org.dohoda.testkit.Provisions;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.dohoda.words.Tongue;

/** That nothing recorded is lost on a page, and nothing recorded is read as Markdown. */
class RenderingProperties {
  private static final Locale CZECH = Locale.forLanguageTag("cs");

  @Provide
  Arbitrary<Provision> provisions() {
    return Provisions.provisions();
  }

  @Provide
  Arbitrary<LocalizedText> texts() {
    return LocalizedTexts.localizedTexts();
  }

  private static ProcedureRules rules(Clause clause) {
    return ProcedureRules.builder().id(InstrumentId.of("rules")).addClause(clause).build();
  }

  @Property(tries = 200)
  void page_hasTheSentenceOfEveryProvision(@ForAll("provisions") Provision provision) {
    Clause clause = Clause.builder().id(ClauseId.of("clause")).addProvision(provision).build();
    for (Locale locale : List.of(CZECH, Locale.ENGLISH)) {
      String page = Rendering.in(locale).markdown(rules(clause));
      assertThat(page).contains(lines(provision, locale));
    }
  }

  /** A line for the provision or, if it is of rules on participation, one for each under its id. */
  private static String lines(Provision provision, Locale locale) {
    if (provision instanceof Participation participation) {
      Tongue in = new Tongue(locale);
      return participation.rules().stream()
          .map(
              rule ->
                  in.pick("Pravidlo ", "Rule ")
                      + in.quote(rule.id())
                      + ": "
                      + Participation.describe(rule, locale, Names.none()))
          .map(line -> "\n- " + Page.line(line))
          .collect(Collectors.joining("", "", "\n"));
    }
    return "\n- " + Page.line(provision.describe(locale)) + "\n";
  }

  @Property(tries = 200)
  void wording_isOneQuotation(@ForAll("texts") LocalizedText wording) {
    Clause clause = Clause.builder().id(ClauseId.of("clause")).wording(wording).build();
    String page = Rendering.in(CZECH).markdown(rules(clause));
    String quotation = page.substring(page.indexOf("## clause\n\n") + 11, page.indexOf("\n\nBez"));
    assertThat(quotation.lines()).allMatch(line -> line.startsWith(">"));
    String unescaped = quotation.replaceAll("(?m)^> ?", "").replaceAll("\\\\[\\p{Punct}]", "");
    assertThat(unescaped).doesNotContainPattern("[`*_<>|~&\\[\\]\\\\]");
  }
}
