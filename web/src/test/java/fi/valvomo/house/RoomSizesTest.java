package fi.valvomo.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small rooms: half of all files under 60 lines, nine of ten under 230, none over 400. */
class RoomSizesTest {

  private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
  private static final List<String> FLOORS = List.of("db", "processes", "web", "ear");

  private record Room(Path path, long lines) {}

  @Test
  void should_be_small() throws IOException {
    List<Room> rooms = rooms();

    assertThat(rooms).hasSizeGreaterThan(100);
    assertThat(rooms).filteredOn(room -> room.lines() > 400).isEmpty();
    assertThat(rooms.get(rooms.size() / 2).lines()).as("median").isLessThan(60);
    assertThat(rooms.get(rooms.size() * 9 / 10).lines()).as("nine of ten").isLessThan(230);
  }

  private static List<Room> rooms() throws IOException {
    List<Room> rooms = new ArrayList<>();
    for (String floor : FLOORS) {
      try (Stream<Path> files = Files.walk(HOUSE.resolve(floor).resolve("src"))) {
        for (Path file : files.filter(RoomSizesTest::isCode).toList()) {
          rooms.add(new Room(HOUSE.relativize(file), Files.readAllLines(file).size()));
        }
      }
    }
    rooms.sort((one, other) -> Long.compare(one.lines(), other.lines()));
    return rooms;
  }

  private static boolean isCode(Path file) {
    String path = file.toString();
    return path.matches(".*\\.(java|ts|tsx)")
        && !path.contains("/node_modules/")
        && !path.contains("/generated/")
        && !path.contains("/dist/");
  }
}
