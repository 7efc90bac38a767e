package org.sightline.server.drive;

import java.nio.file.Path;
import org.sightline.server.TestServer;

/** A server in a process of its own, that says where it is and signs the owner in. */
final class ServerMain {
  private ServerMain() {}

  public static void main(String[] arguments) throws InterruptedException {
    TestServer server = TestServer.over(Path.of(arguments[0]));
    String session = server.enter(server.owner().viewer()).cookie("sightline");
    System.out.println("ready " + server.address() + " " + session);
    server.running().await();
  }
}
