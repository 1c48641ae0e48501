package io.pgops.internal.kinds;

import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.ObjectId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Comments: {@code pg_description}, and {@code pg_shdescription} for the database itself. */
public final class Comments {
  private final Map<ObjectId, List<Comment>> comments = new HashMap<>();

  private Comments() {}

  public static Comments read(CatalogSession session) throws SQLException {
    Comments all = new Comments();
    session.read(
        CatalogQuery.of(
            """
            SELECT d.classoid, d.objoid, d.objsubid, d.description
              FROM pg_catalog.pg_description d
             WHERE d.objoid >= 16384
                OR d.classoid = 'pg_catalog.pg_largeobject'::pg_catalog.regclass
                OR d.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
               AND d.objoid = (SELECT n.oid FROM pg_catalog.pg_namespace n WHERE n.nspname = 'public')
            UNION ALL
            SELECT s.classoid, s.objoid, 0, s.description
              FROM pg_catalog.pg_shdescription s
              JOIN pg_catalog.pg_database b ON b.oid = s.objoid
             WHERE s.classoid = 'pg_catalog.pg_database'::pg_catalog.regclass
               AND b.datname = pg_catalog.current_database()
             ORDER BY 1, 2, 3"""),
        row ->
            all.comments
                .computeIfAbsent(
                    new ObjectId(row.oid("classoid"), row.oid("objoid")), id -> new ArrayList<>(1))
                .add(new Comment(row.number("objsubid"), row.text("description"))));
    return all;
  }

  /** The comments on the object and its columns, the object's own first. */
  public List<Comment> on(ObjectId id) {
    return comments.getOrDefault(id, List.of());
  }
}
