package io.pgops.internal.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TocListingTest {

  @Test
  void itReadsAsThatOfPgRestore() throws IOException {
    Toc toc = Archives.read(Archives.sample("17-zstd")).toc();
    assertThat(TocListing.of(toc).replaceFirst("created at .*", "created at ..."))
        .isEqualTo(
            """
            ;
            ; Archive created at ...
            ;     dbname: shop
            ;     TOC Entries: 16
            ;     Compression: zstd
            ;     Dump Version: 1.16-0
            ;     Format: CUSTOM
            ;     Integer: 4 bytes
            ;     Offset: 8 bytes
            ;     Dumped from database version: 15.18 (Debian 15.18-0+deb12u1)
            ;     Dumped by pg_dump version: 17.11 (Debian 17.11-0+deb13u1)
            ;
            ;
            ; Selected TOC Entries:
            ;
            6; 2615 16900 SCHEMA - shop postgres
            215; 1259 16901 TABLE shop item postgres
            3368; 0 0 COMMENT shop TABLE item postgres
            219; 1259 16919 VIEW shop cheap postgres
            216; 1259 16908 TABLE shop empty postgres
            218; 1259 16916 TABLE shop nothing postgres
            217; 1259 16911 TABLE shop odd name postgres
            3359; 0 16908 TABLE DATA shop empty postgres
            3358; 0 16901 TABLE DATA shop item postgres
            3361; 0 16916 TABLE DATA shop nothing postgres
            3360; 0 16911 TABLE DATA shop odd name postgres
            3214; 2606 16907 CONSTRAINT shop item item_pkey postgres
            """);
  }
}
