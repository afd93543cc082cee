package fi.valvomo.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A mail server that says the same to every reader that is named to it (SMTP, RFC 5321). */
final class UnkindMailServer implements AutoCloseable {

  private final ServerSocket socket;
  private final String answer;

  private UnkindMailServer(ServerSocket socket, String answer) {
    this.socket = socket;
    this.answer = answer;
  }

  /** Where the house expects its mail server. */
  static UnkindMailServer saying(String answer) throws IOException {
    UnkindMailServer server =
        new UnkindMailServer(
            new ServerSocket(PostOffice.port(), 5, InetAddress.getLoopbackAddress()), answer);
    Thread listening = new Thread(server::listen, "unkind mail server");
    listening.setDaemon(true);
    listening.start();
    return server;
  }

  private void listen() {
    try {
      while (!socket.isClosed()) {
        try (Socket client = socket.accept()) {
          talk(client);
        }
      }
    } catch (SocketException closed) {
      // the test is over
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void talk(Socket client) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
    PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII);
    out.print("220 unkind\r\n");
    out.flush();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String command = line.length() < 4 ? line : line.substring(0, 4).toUpperCase();
      out.print(
          switch (command) {
            case "RCPT" -> answer + "\r\n";
            case "QUIT" -> "221 bye\r\n";
            default -> "250 ok\r\n";
          });
      out.flush();
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
