package org.sightline.server.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.server.SightlineServer;
import org.sightline.server.chain.Soundness;
import org.sightline.server.drive.Browser;
import org.sightline.server.drive.ServerProcess;

/**
 * The server's process is killed while people write and bring files. 200 rounds with the system
 * property {@code sightline.proof}, 3 without.
 */
class KilledWhileWritingTest {
  private static final int ROUNDS = Boolean.getBoolean("sightline.proof") ? 200 : 3;
  private static final int WRITERS = 3;

  @TempDir private Path folder;

  /** What the server said it had done. */
  private final List<String> invited = new CopyOnWriteArrayList<>();

  private final List<String> reviews = new CopyOnWriteArrayList<>();

  /** Every file that was sent, whether or not the server answered, by its name. */
  private final Map<String, byte[]> sent = new ConcurrentHashMap<>();

  private final AtomicInteger next = new AtomicInteger();

  @Test
  void nothingAcknowledgedIsLostAndNoUploadIsHalfThere() throws Exception {
    Path workspace = Files.createDirectory(folder.resolve("workspace"));
    Random random = new Random(20_261);
    int checked = 0;
    for (int round = 0; round < ROUNDS; round++) {
      try (ServerProcess server =
          ServerProcess.start(workspace, folder.resolve("round-" + round + ".txt"))) {
        everythingIsThere(server, workspace, reviews.subList(checked, reviews.size()));
        checked = reviews.size();
        List<Thread> people = people(server);
        Thread.sleep(200 + random.nextInt(1_500));
        server.kill();
        for (Thread person : people) {
          person.join();
        }
      }
      Soundness trail = SightlineServer.verify(workspace).get("audit");
      assertInstanceOf(Soundness.Whole.class, trail, "round " + round);
      if ((round + 1) % 20 == 0) {
        System.out.println("killed " + (round + 1) + " of " + ROUNDS + " times");
      }
    }
    try (ServerProcess server = ServerProcess.start(workspace, folder.resolve("last.txt"))) {
      everythingIsThere(server, workspace, reviews);
    }
    assertTrue(invited.size() >= ROUNDS, "too few writes to prove anything: " + invited.size());
    assertTrue(!reviews.isEmpty(), "no upload was answered");
  }

  private List<Thread> people(ServerProcess server) {
    List<Thread> people = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      people.add(new Thread(() -> untilItIsGone(() -> invite(server.owner()))));
    }
    people.add(new Thread(() -> untilItIsGone(() -> bring(server.owner()))));
    people.forEach(Thread::start);
    return people;
  }

  private static void untilItIsGone(Runnable work) {
    try {
      while (true) {
        work.run();
      }
    } catch (UncheckedIOException | IllegalStateException gone) {
      // As it should be: its process was killed.
    }
  }

  private void invite(Browser owner) {
    String email = "somebody-" + next.incrementAndGet() + "@school.example";
    Browser.Seen seen =
        owner.post("/people/invite", "email", email, "role", "MEMBER", "everywhere", "true");
    assertEquals(200, seen.status());
    invited.add(email);
  }

  private void bring(Browser owner) {
    String name = "year-" + next.incrementAndGet() + ".csv";
    byte[] file = file(next.incrementAndGet());
    sent.put(name, file);
    Browser.Seen seen = owner.upload("/data/bring", name, file, "into", "");
    assertEquals(303, seen.status());
    reviews.add(seen.location());
  }

  private static byte[] file(int salt) {
    StringBuilder text = new StringBuilder("student_id,school,gender,passed\n");
    for (int i = 0; i < 20_000; i++) {
      text.append(salt).append('-').append(i).append(",School ").append(i % 9);
      text.append(i % 2 == 0 ? ",F," : ",M,").append(i % 3 == 0 ? "no\n" : "yes\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Everybody who was invited and every file, but of the reviews only these. */
  private void everythingIsThere(ServerProcess server, Path workspace, List<String> asked)
      throws IOException {
    Browser owner = server.owner();
    String people = owner.get("/people").body();
    List<String> lost = invited.stream().filter(email -> !people.contains(email)).toList();
    assertEquals(List.of(), lost, "acknowledged, and gone");
    for (String review : asked) {
      int status = owner.get(review).status();
      assertTrue(status == 200 || status == 303, review + " answered " + status);
    }
    try (Stream<Path> files = Files.walk(workspace.resolve("uploads"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        assertNotNull(sent.get(name), "half there: " + workspace.relativize(file));
        assertArrayEquals(sent.get(name), Files.readAllBytes(file), name);
      }
    }
  }
}
