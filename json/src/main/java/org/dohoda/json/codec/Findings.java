package org.dohoda.json.codec;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.dohoda.json.text.Bounds;
import org.dohoda.json.text.Start;
import org.dohoda.json.text.TextCursor;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problem;
import org.dohoda.problem.Problems;
import org.dohoda.problem.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * The problems of one document, with the bytes at which they stand; lines and columns are counted
 * once, at the end. Not thread-safe.
 */
public final class Findings {
  /** Problems of the document around its parts. */
  public static final int AROUND = 0;

  /** How what Jackson adds begins that nobody can use who reads a document with our settings. */
  private static final ImmutableList<String> ASIDES =
      ImmutableList.of(
          " (start marker at",
          " (for Object starting at",
          " (for Array starting at",
          " (not recognized as one since",
          ": enable `",
          ": hexadecimal number literals require");

  private record Finding(Problem.Builder problem, int line, int byteColumn, int part) {}

  private final int most;
  private int errors;
  private int news;
  private Problem.@Nullable Builder moreNews;
  private final List<Finding> findings = new ArrayList<>(0);
  private Parts.@Nullable Begun parts;
  private int part = AROUND;
  private boolean doubtful;

  public Findings(int most) {
    this(most, null);
  }

  /** The problems of a document that is read in parts. */
  public Findings(int most, Parts.@Nullable Begun parts) {
    this.most = most;
    this.parts = parts;
  }

  /** The parts of the document, if it is read in parts. */
  public Parts.@Nullable Begun parts() {
    return parts;
  }

  /** The document is not read in parts: it does not say how it is to be understood. */
  public void keepWhole() {
    parts = null;
  }

  /** From now on problems belong to a part, by its number, or to the document around them. */
  public void belongTo(int number) {
    part = number;
  }

  /** The bytes were not all looked at. */
  public void doubt() {
    doubtful = true;
  }

  /** Whether the document may be malformed UTF-8: it was not looked at, or something is wrong. */
  public boolean isDoubtful() {
    return doubtful || !findings.isEmpty();
  }

  public Problem.Builder add(
      Fault fault, TokenStreamContext context, @Nullable TokenStreamLocation at) {
    return addAtMember(fault, context, "", at);
  }

  /** Records a problem of a member of an object that has ended, or of all of it if it is blank. */
  public Problem.Builder addAtMember(
      Fault fault, TokenStreamContext context, String member, @Nullable TokenStreamLocation at) {
    ModelPath path = path(context);
    return add(fault, member.isEmpty() ? path : path.member(member), line(at), column(at));
  }

  private static int line(@Nullable TokenStreamLocation at) {
    return at == null ? 1 : Math.max(1, at.getLineNr());
  }

  private static int column(@Nullable TokenStreamLocation at) {
    return at == null ? 1 : Math.max(1, at.getColumnNr());
  }

  /** Records a problem at a byte of a line, both counted from 1. */
  public Problem.Builder add(Fault fault, ModelPath path, int line, int byteColumn) {
    boolean full = errors == most;
    errors += fault == Fault.NEWER_VERSION ? 0 : 1;
    Problem.Builder problem = (full ? Fault.LIMIT : fault).kind().at(path);
    findings.add(new Finding(problem, line, byteColumn, part));
    if (full) {
      problem.with("limit", "problems").with("bound", most);
      throw new ReadingStopped();
    }
    return problem;
  }

  /**
   * Records an unknown member of a document that is newer than we are: information, which stops
   * nothing. The first ones are told one by one, the others by their number.
   */
  public void addNew(
      String name,
      Collection<String> known,
      TokenStreamContext context,
      @Nullable TokenStreamLocation at) {
    if (++news > most) {
      if (moreNews == null) {
        moreNews = Fault.MORE_UNKNOWN_MEMBERS.kind().at(ModelPath.ROOT);
        findings.add(new Finding(moreNews, line(at), column(at), AROUND));
      }
      return;
    }
    Problem.Builder problem = Fault.UNKNOWN_MEMBER.kind().at(path(context));
    findings.add(new Finding(problem, line(at), column(at), part));
    problem
        .with("name", name)
        .with("known", Choices.shown(name, known))
        .severity(Severity.INFORMATION);
  }

  /** Records a problem of the whole document at a byte. */
  public Problem.Builder addAtByte(Fault fault, byte[] document, int index) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < index; i++) {
      if (TextCursor.endsLine(document, i)) {
        line++;
        lineStart = i + 1;
      }
    }
    return add(fault, ModelPath.ROOT, line, index - lineStart + 1);
  }

  public void broken(
      JacksonException cause,
      TokenStreamContext context,
      @Nullable TokenStreamLocation at,
      Bounds bounds) {
    String detail = detail(cause);
    if (!(cause instanceof StreamConstraintsException)) {
      add(Fault.SYNTAX, context, at).with("detail", detail);
    } else if (detail.contains("getMaxNestingDepth")) {
      add(Fault.LIMIT, context, at).with("limit", "depth").with("bound", bounds.depth());
    } else if (detail.contains("getMaxStringLength")) {
      add(Fault.LIMIT, context, at).with("limit", "characters").with("bound", bounds.characters());
    } else if (detail.contains("getMaxNameLength")) {
      add(Fault.LIMIT, context, at).with("limit", "name").with("bound", Bounds.LONGEST_NAME);
    } else if (detail.contains("getMaxNumberLength")) {
      add(Fault.LIMIT, context, at).with("limit", "number").with("bound", Bounds.LONGEST_NUMBER);
    } else {
      add(Fault.LIMIT, context, at).with("limit", "tokenizer").with("bound", detail);
    }
  }

  /** Jackson's words without its description of the source and its advice on settings. */
  private static String detail(JacksonException cause) {
    String message = String.valueOf(cause.getOriginalMessage());
    for (String aside : ASIDES) {
      int at = message.indexOf(aside);
      message = at < 0 ? message : message.substring(0, at);
    }
    return message;
  }

  private static ModelPath path(@Nullable TokenStreamContext context) {
    if (context == null) {
      return ModelPath.ROOT;
    }
    ModelPath path = path(context.getParent());
    if (context.inObject()) {
      return context.hasCurrentName() ? path.member(context.currentName()) : path;
    }
    return context.inArray() && context.hasCurrentIndex()
        ? path.index(context.getCurrentIndex())
        : path;
  }

  /**
   * The problems with their places.
   *
   * @param document the document from its first line
   * @param start how many lines and characters stand before it in what was read
   */
  public Problems locate(byte[] document, Start start) {
    return findings.isEmpty() ? Problems.none() : Problems.copyOf(located(document, start));
  }

  /** The problems with their places, in the order of these. */
  private List<Problem> located(byte[] document, Start start) {
    if (moreNews != null) {
      moreNews.with("count", news - most);
    }
    findings.sort(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::byteColumn));
    TextCursor cursor = new TextCursor(document, start);
    List<Problem> problems = new ArrayList<>();
    for (Finding finding : findings) {
      problems.add(finding.problem.place(cursor.moveTo(finding.line, finding.byteColumn)).build());
    }
    return problems;
  }

  /**
   * The problems with their places by the part to which they belong, those of the document around
   * the parts first.
   *
   * @param document the document
   * @param count how many parts there are
   */
  public List<Problems> locateByPart(byte[] document, int count) {
    List<Problem> located = located(document, Start.ZERO);
    ListMultimap<Integer, Problem> byPart = ArrayListMultimap.create();
    for (int i = 0; i < located.size(); i++) {
      byPart.put(findings.get(i).part, located.get(i));
    }
    List<Problems> all = new ArrayList<>(count + 1);
    for (int i = AROUND; i <= count; i++) {
      all.add(Problems.copyOf(byPart.get(i)));
    }
    return all;
  }
}
