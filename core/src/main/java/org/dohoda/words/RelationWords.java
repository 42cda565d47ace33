package org.dohoda.words;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.dohoda.id.BodyId;
import org.dohoda.id.Id;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.problem.ModelPath;

/** Relations of the record in words, told from where they stand in the register. */
public final class RelationWords {
  private final Tongue in;

  public RelationWords(Tongue in) {
    this.in = in;
  }

  /** Relations, each once, with what they connect; first the unit, predecessor or holder. */
  public String all(Collection<ModelPath> paths) {
    return paths.stream().map(this::relation).distinct().collect(Collectors.joining(", "));
  }

  /** The first or the last day of a relation, with what it connects. */
  public String day(boolean first, ModelPath path) {
    String which = first ? in.pick("počátek ", "the start of ") : in.pick("konec ", "the end of ");
    return which + ofKind(path) + connected(path);
  }

  private String relation(ModelPath path) {
    return kind(path) + connected(path);
  }

  private String connected(ModelPath path) {
    return ends(path).stream().map(in::name).collect(Collectors.joining(" → ", " (", ")"));
  }

  private String kind(ModelPath path) {
    List<String> steps = path.steps();
    return switch (steps.get(0)) {
      case "affiliations" -> in.pick("začlenění", "the affiliation");
      case "successions" -> in.pick("nástupnictví", "the succession");
      case "stakes" -> in.pick("majetková účast", "the stake");
      case "memberships" -> in.pick("členství", "the membership");
      case "representatives" -> in.pick("zastupování", "the representation");
      default ->
          steps.size() > 2 // within a paper
              ? in.pick(
                  "útvar, jehož prostřednictvím strana jedná",
                  "the unit through which a party acts")
              : in.pick("dodatek", "the amendment");
    };
  }

  /** The kind as a genitive, which in Czech most of these words are already. */
  private String ofKind(ModelPath path) {
    return switch (path.steps().get(0)) {
      case "stakes" -> in.pick("majetkové účasti", kind(path));
      case "instruments" ->
          in.pick("jednání strany prostřednictvím útvaru", "acting through a unit");
      default -> kind(path);
    };
  }

  /** What a relation at a place connects: organizations, a body, a paper, as far as it is told. */
  public static ImmutableList<Id> ends(ModelPath path) {
    List<String> steps = path.steps();
    return switch (steps.get(0)) {
      case "memberships" -> ImmutableList.of(BodyId.of(steps.get(1)));
      case "representatives" -> ImmutableList.of(OrganizationId.of(steps.get(1)));
      case "instruments" ->
          steps.size() > 3 && steps.get(2).equals("parties")
              ? ImmutableList.of(OrganizationId.of(steps.get(3)), InstrumentId.of(steps.get(1)))
              : ImmutableList.of(InstrumentId.of(steps.get(1)));
      default -> ImmutableList.of(OrganizationId.of(steps.get(1)), OrganizationId.of(steps.get(2)));
    };
  }
}
