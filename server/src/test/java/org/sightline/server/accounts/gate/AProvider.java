package org.sightline.server.accounts.gate;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** An OpenID Connect provider on loopback: discovery, authorize, token, keys, user info. */
final class AProvider implements AutoCloseable {
  static final String CLIENT = "sightline-test";
  static final String SECRET = "a secret of the test";

  private final HttpServer http;
  private final RSAKey key;
  private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();
  private volatile Map<String, Object> person = Map.of();
  private volatile boolean signsWithAnotherKey;

  AProvider() throws IOException, JOSEException {
    key = new RSAKeyGenerator(2048).keyID("k1").generate();
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.createContext("/.well-known/openid-configuration", this::discovery);
    http.createContext("/keys", exchange -> json(exchange, new JWKSet(key).toString()));
    http.createContext("/authorize", this::authorize);
    http.createContext("/token", this::token);
    http.createContext("/userinfo", exchange -> json(exchange, userInfo()));
    http.start();
  }

  String issuer() {
    return "http://127.0.0.1:" + http.getAddress().getPort();
  }

  /** Whoever comes next is this person there. */
  void nextIs(String subject, String email, boolean verified) {
    person =
        Map.of("sub", subject, "email", email, "email_verified", verified, "name", "P " + subject);
  }

  void signWithAnotherKey(boolean does) {
    signsWithAnotherKey = does;
  }

  private void discovery(HttpExchange exchange) throws IOException {
    String at = issuer();
    json(
        exchange,
        """
        {"issuer":"%s","authorization_endpoint":"%s/authorize","token_endpoint":"%s/token",\
        "jwks_uri":"%s/keys","userinfo_endpoint":"%s/userinfo","response_types_supported":["code"],\
        "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"],\
        "token_endpoint_auth_methods_supported":["client_secret_basic"],\
        "scopes_supported":["openid","email","profile"]}"""
            .formatted(at, at, at, at, at));
  }

  private void authorize(HttpExchange exchange) throws IOException {
    Map<String, String> query = parameters(exchange.getRequestURI().getRawQuery());
    String code = UUID.randomUUID().toString();
    asked.put(code, query);
    exchange
        .getResponseHeaders()
        .set(
            "Location",
            query.get("redirect_uri") + "?code=" + code + "&state=" + query.get("state"));
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void token(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> before = asked.remove(parameters(body).getOrDefault("code", ""));
    boolean known =
        before != null && exchange.getRequestHeaders().getFirst("Authorization") != null;
    if (!known) {
      exchange.sendResponseHeaders(400, -1);
      exchange.close();
      return;
    }
    try {
      json(
          exchange,
          """
          {"access_token":"a","token_type":"Bearer","expires_in":60,"id_token":"%s"}"""
              .formatted(idToken(before.getOrDefault("nonce", ""))));
    } catch (JOSEException unsigned) {
      throw new IOException(unsigned);
    }
  }

  private String idToken(String nonce) throws JOSEException {
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .audience(CLIENT)
            .issueTime(Date.from(Instant.now()))
            .expirationTime(Date.from(Instant.now().plusSeconds(60)))
            .claim("nonce", nonce);
    person.forEach(claims::claim);
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1").build(), claims.build());
    RSAKey signing = signsWithAnotherKey ? new RSAKeyGenerator(2048).keyID("k1").generate() : key;
    token.sign(new RSASSASigner(signing));
    return token.serialize();
  }

  private String userInfo() {
    return """
        {"sub":"%s","email":"%s","email_verified":%s,"name":"%s"}"""
        .formatted(
            person.get("sub"),
            person.get("email"),
            person.get("email_verified"),
            person.get("name"));
  }

  private static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : query.split("&")) {
      String[] parts = pair.split("=", 2);
      parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return parameters;
  }

  private static void json(HttpExchange exchange, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    http.stop(0);
  }
}
