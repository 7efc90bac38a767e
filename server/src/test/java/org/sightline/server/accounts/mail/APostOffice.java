package org.sightline.server.accounts.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** An SMTP server on loopback that takes every letter. */
final class APostOffice implements AutoCloseable {
  private final ServerSocket door;
  private final BlockingQueue<String> letters = new LinkedBlockingQueue<>();

  APostOffice() throws IOException {
    door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread clerk = new Thread(this::serve, "post office");
    clerk.setDaemon(true);
    clerk.start();
  }

  int port() {
    return door.getLocalPort();
  }

  BlockingQueue<String> letters() {
    return letters;
  }

  private void serve() {
    while (!door.isClosed()) {
      try (Socket socket = door.accept();
          BufferedReader in =
              new BufferedReader(
                  new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
          OutputStream out = socket.getOutputStream()) {
        take(in, out);
      } catch (IOException closed) {
        if (!door.isClosed()) {
          throw new UncheckedIOException(closed);
        }
      }
    }
  }

  private void take(BufferedReader in, OutputStream out) throws IOException {
    say(out, "220 here");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.startsWith("DATA")) {
        say(out, "354 go on");
        StringBuilder letter = new StringBuilder();
        for (String next = in.readLine(); next != null && !next.equals("."); next = in.readLine()) {
          letter.append(next).append('\n');
        }
        letters.add(letter.toString());
        say(out, "250 taken");
      } else if (line.startsWith("QUIT")) {
        say(out, "221 bye");
        return;
      } else {
        say(out, "250 yes");
      }
    }
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
