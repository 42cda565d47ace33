package org.dohoda.examples.benchmarks;

import jakarta.validation.Validator;
import java.util.function.IntUnaryOperator;
import org.dohoda.examples.benchmarks.peer.Constraints;
import org.dohoda.examples.benchmarks.peer.Peer;
import org.dohoda.examples.benchmarks.peer.PeerBytes;
import org.dohoda.examples.benchmarks.peer.Peers;
import org.dohoda.examples.benchmarks.peer.SchemaPeer;
import org.dohoda.examples.benchmarks.race.Batch;
import org.dohoda.examples.benchmarks.race.Pace;
import org.dohoda.examples.benchmarks.race.Race;
import org.dohoda.examples.benchmarks.race.Report;
import org.dohoda.examples.benchmarks.race.Result;
import org.dohoda.examples.benchmarks.scan.Liberec;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.json.DohodaJson;
import org.dohoda.json.JsonFormat;
import org.dohoda.problem.Severity;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Samples;
import org.dohoda.validation.RuleBook;
import tools.jackson.databind.JsonNode;

/** Validating a register with all rules against reading it strictly, and against peers. */
final class Validations {
  static final String READ = "strict read of a register";
  static final String CHECK = "Dohoda, all rules";

  /** 64 memoranda in turn, as when documents are read. */
  private static final int REGISTERS = 4;

  private static final int MEMORANDA = 16;

  private final Pace pace;
  private final Report report;
  private final JsonFormat<CooperationRegister> format = DohodaJson.register().compact();
  private final RuleBook rules = RuleBook.standard();
  private final Validator validator = Constraints.validator();
  private final SchemaPeer schema = new SchemaPeer();
  private final CooperationRegister[] values = new CooperationRegister[REGISTERS];
  private final byte[][] documents = new byte[REGISTERS][];
  private final JsonNode[] trees = new JsonNode[REGISTERS];
  private final Peer.Envelope[][] records = new Peer.Envelope[REGISTERS][];

  Validations(Pace pace, Report report) {
    this.pace = pace;
    this.report = report;
    for (int i = 0; i < REGISTERS; i++) {
      values[i] = Samples.register(i, MEMORANDA);
      documents[i] = format.writeBytes(values[i]);
      trees[i] = SchemaPeer.tree(documents[i]);
      records[i] =
          values[i].instruments().stream()
              .filter(Memorandum.class::isInstance)
              .map(Validations::record)
              .toArray(Peer.Envelope[]::new);
      require(format.readOrThrow(documents[i]).equals(values[i]), "read something else");
      require(problems(i) == 0, "the registers are not sound");
      for (Peer.Envelope each : records[i]) {
        require(validator.validate(each).isEmpty(), validator.validate(each).toString());
      }
      schema.check(trees[i]);
    }
    broken();
  }

  private static Peer.Envelope record(Instrument memorandum) {
    return Peers.jackson3(PeerBytes.of(Documents.FORMAT.writeBytes((Memorandum) memorandum)));
  }

  /** Refuses to go on unless both find fault with a memorandum that is its own counterpart. */
  private void broken() {
    Peer.Envelope sound = records[0][0];
    Peer.Memorandum m = sound.memorandum();
    Peer.Party party = m.parties().get(0);
    Peer.Party wrong =
        new Peer.Party("Not An Id", party.role(), party.signatories(), "soon", party.effective());
    Peer.Memorandum broken =
        new Peer.Memorandum(
            m.id(),
            m.kind(),
            m.title(),
            m.number(),
            m.state(),
            java.util.List.of(wrong),
            m.clauses(),
            m.sources());
    long found = validator.validate(new Peer.Envelope(sound.dohoda(), broken)).size();
    require(found == 5, "Hibernate Validator found " + found + " of 5 faults");
  }

  private long problems(int register) {
    return rules.check(values[register]).all().stream()
        .filter(problem -> problem.severity() != Severity.INFORMATION)
        .count();
  }

  private int constraints(int register) {
    int violations = 0;
    for (Peer.Envelope each : records[register]) {
      violations += validator.validate(each).size();
    }
    return violations;
  }

  Result run() {
    Result result =
        new Race(pace)
            .add(READ, each(i -> format.readOrThrow(documents[i]).instruments().size()))
            .add(CHECK, each(i -> rules.check(values[i]).all().size()))
            .add(
                "Hibernate Validator, "
                    + Constraints.count()
                    + " constraints on the records of the memoranda",
                each(this::constraints))
            .add(
                "networknt, our JSON Schema on a tree that is already read",
                each(i -> schema.problems(trees[i])))
            .run();
    report.add(result.table("validate a register of " + MEMORANDA + " memoranda; strict read = 1"));
    return result;
  }

  /** The Liberec register, in which there is something to say. */
  void liberec() {
    byte[] document = Liberec.document();
    CooperationRegister register = Liberec.register();
    JsonNode tree = SchemaPeer.tree(document);
    schema.check(tree);
    Result result =
        new Race(pace)
            .add(READ, each(i -> format.readOrThrow(document).instruments().size()))
            .add(CHECK, each(i -> rules.check(register).all().size()))
            .add(
                "networknt, our JSON Schema on a tree that is already read",
                each(i -> schema.problems(tree)))
            .run();
    report.add(result.table("validate the Liberec register; strict read = 1"));
  }

  private static Batch each(IntUnaryOperator work) {
    return (first, count) -> {
      long sum = 0;
      for (int n = first; n < first + count; n++) {
        sum += work.applyAsInt(n % REGISTERS);
      }
      return sum;
    };
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalStateException(message);
    }
  }
}
