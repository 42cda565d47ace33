package org.dohoda.testkit;

import java.util.List;
import org.dohoda.text.LocalizedText;

/** Sentences as papers write them, put together so that few are alike. */
final class SampleTexts {
  private static final List<String[]> OPENINGS =
      List.of(
          new String[] {"Strany spolupracují na tom, aby", "The parties work together so that"},
          new String[] {"Kraj a partner společně usilují o to, aby", "Both sides aim that"},
          new String[] {
            "Partner poskytuje podporu obcím, aby", "The partner supports towns so that"
          },
          new String[] {"Odborné útvary připraví podklady, aby", "Departments see to it that"},
          new String[] {
            "Pracovní skupina se schází proto, aby", "The working group meets so that"
          });
  private static final List<String[]> MATTERS =
      List.of(
          new String[] {
            "domácnosti v bytové nouzi získaly nájemní bydlení", "homeless households find housing"
          },
          new String[] {
            "dlouhodobě nezaměstnaní našli stálou práci",
            "the long-term unemployed find lasting work"
          },
          new String[] {
            "lidé s dluhy dosáhli na oddlužení a poradnu",
            "people in debt reach counselling in time"
          },
          new String[] {
            "děti z vyloučených lokalit chodily do běžné školky",
            "children of excluded areas attend nursery"
          },
          new String[] {
            "terénní služby pokryly celé správní území",
            "outreach services cover the whole territory"
          },
          new String[] {
            "klesl počet osob ohrožených ztrátou bydlení",
            "fewer people are at risk of losing a home"
          },
          new String[] {
            "sousedské spory řešil asistent prevence",
            "disputes of neighbours are settled by assistants"
          });
  private static final List<String[]> SCALES =
      List.of(
          new String[] {"nejméně v # obcích", "in at least # municipalities"},
          new String[] {"do # měsíců od podpisu", "within # months of signature"},
          new String[] {"pro # domácností ročně", "for # households a year"},
          new String[] {"podle plánu č. #", "by plan no. #"},
          new String[] {"v rozsahu # hodin měsíčně", "for # hours a month"});

  private final Dice dice;

  SampleTexts(Dice dice) {
    this.dice = dice;
  }

  /** A whole sentence, in Czech, in English or in both. */
  LocalizedText sentence() {
    String[] opening = dice.one(OPENINGS);
    String[] matter = dice.one(MATTERS);
    String[] scale = dice.one(SCALES);
    String number = Integer.toString(dice.between(3, 980));
    String cs = opening[0] + " " + matter[0] + " " + scale[0].replace("#", number) + ".";
    String en = opening[1] + " " + matter[1] + " " + scale[1].replace("#", number) + ".";
    return switch (dice.between(0, 9)) {
      case 0, 1, 2, 3, 4, 5 -> LocalizedText.of("cs", cs);
      case 6 -> LocalizedText.of("en", en);
      default -> LocalizedText.of("cs", cs, "en", en);
    };
  }

  /** What is to come about, as a part of a sentence. */
  LocalizedText matter() {
    String[] matter = dice.one(MATTERS);
    String number = Integer.toString(dice.between(1, 60));
    return dice.chance(80)
        ? LocalizedText.of("cs", matter[0] + " (bod " + number + ")")
        : LocalizedText.of("en", matter[1] + " (item " + number + ")");
  }
}
