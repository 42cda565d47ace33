package org.dohoda.validation.rules.register;

import com.google.common.collect.ImmutableList;
import org.dohoda.partnership.AttestedCount;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.ProblemKind;
import org.dohoda.register.CooperationRegister;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;

/** Rules on attested counts against the recorded partnerships. */
public final class CountRules {
  static final Rule<CooperationRegister> UNREACHABLE =
      Rule.on(
          On.REGISTER,
          ProblemKind.warning("count.unreachable")
              .czech(
                  "Pramen uvádí {count}, ze zapsaných partnerství však může vyhovovat jen"
                      + " {possible}.",
                  "Některá partnerství v evidenci chybí, nebo jsou chybně ukončena. Doplňte je.")
              .english(
                  "The source says {count}, but of the recorded partnerships only {possible} can"
                      + " fit.",
                  "Some partnerships are missing from the register, or ended by mistake. Add"
                      + " them."),
          (register, scene) -> {
            if (register.attestedCounts().isEmpty()) {
              return;
            }
            int[] possible = scene.index().counts().possible();
            for (int i = 0; i < possible.length; i++) {
              AttestedCount count = register.attestedCounts().get(i);
              if (possible[i] < count.count()) {
                int found = possible[i];
                scene.report(path(i), p -> p.with("count", count.count()).with("possible", found));
              }
            }
          });

  static final Rule<CooperationRegister> EXCEEDED =
      Rule.on(
          On.REGISTER,
          ProblemKind.error("count.exceeded")
              .czech(
                  "Pramen uvádí {count}, podle zapsaných partnerství jich však je jistě {certain}.",
                  "Pramen a evidence si odporují. Ověřte, zda některé partnerství neskončilo dříve,"
                      + " nebo zda pramen nepočítal jinak.")
              .english(
                  "The source says {count}, but by the recorded partnerships there certainly are"
                      + " {certain}.",
                  "Source and register contradict each other. Check whether a partnership ended"
                      + " earlier, or whether the source counts otherwise."),
          (register, scene) -> {
            if (register.attestedCounts().isEmpty()) {
              return;
            }
            int[] certain = scene.index().counts().certain();
            for (int i = 0; i < certain.length; i++) {
              AttestedCount count = register.attestedCounts().get(i);
              if (count.on().isExact() && certain[i] > count.count()) {
                int found = certain[i];
                scene.report(path(i), p -> p.with("count", count.count()).with("certain", found));
              }
            }
          });

  private CountRules() {}

  public static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(UNREACHABLE, EXCEEDED);
  }

  private static ModelPath path(int number) {
    return ModelPath.ROOT.member("attestedCounts").index(number);
  }
}
