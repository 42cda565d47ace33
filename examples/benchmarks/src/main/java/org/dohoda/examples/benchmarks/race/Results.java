package org.dohoda.examples.benchmarks.race;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of one JDK as a file of lines: the setting, then one line a figure with its table,
 * name, lower quartile, median, upper quartile, absolute value and allocation, set apart by tabs.
 *
 * @param setting machine, JDK and versions
 * @param tables the tables by title
 */
public record Results(String setting, Map<String, Table> tables) {
  private static final List<String> ORDER =
      List.of("read", "write", "first", "validate", "decide", "bulk", "memory");

  public static Results of(String setting) {
    return new Results(setting, Map.of());
  }

  public static Results read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    Map<String, Table> tables = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Table.Row row =
          new Table.Row(
              cells[1],
              new Spread(number(cells[2]), number(cells[3]), number(cells[4])),
              cells[5],
              cells[6]);
      tables.computeIfAbsent(cells[0], t -> new Table(t, new ArrayList<>())).rows().add(row);
    }
    return new Results(lines.get(0), tables);
  }

  /** These results, tables of the same title replaced. */
  public Results with(List<Table> others) {
    Map<String, Table> all = new LinkedHashMap<>(tables);
    others.forEach(table -> all.put(table.title(), table));
    return new Results(setting, all);
  }

  public void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of(setting));
    for (Table table : inOrder()) {
      for (Table.Row row : table.rows()) {
        lines.add(
            String.join(
                "\t",
                table.title(),
                row.name(),
                Double.toString(row.ratio().low()),
                Double.toString(row.ratio().median()),
                Double.toString(row.ratio().high()),
                row.absolute(),
                row.bytes()));
      }
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, lines);
  }

  /** The tables by what they are about, those about the same as they came. */
  public List<Table> inOrder() {
    return tables.values().stream()
        .sorted(Comparator.comparingInt(table -> ORDER.indexOf(table.title().split("\\W", 2)[0])))
        .toList();
  }

  private static double number(String cell) {
    return Double.parseDouble(cell);
  }
}
