package fi.valvomo.report.control;

import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;

/** The client that asks published addresses: it keeps nothing, and knows no proxy. */
final class LinkClient {

  private static final int MOST_REDIRECTS = 5;

  private LinkClient() {}

  /**
   * A client.
   *
   * @param names which hosts it may ask
   * @param patience seconds for each of connecting and answering
   */
  static CloseableHttpClient of(OpenNetNames names, int patience) {
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(patience, TimeUnit.SECONDS)
                        .setSocketTimeout(patience, TimeUnit.SECONDS)
                        .build())
                .build())
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setResponseTimeout(patience, TimeUnit.SECONDS)
                .setMaxRedirects(MOST_REDIRECTS)
                .build())
        .setUserAgent("Valvomo")
        .disableCookieManagement()
        .disableAuthCaching()
        .disableAutomaticRetries()
        .disableContentCompression()
        .build();
  }
}
