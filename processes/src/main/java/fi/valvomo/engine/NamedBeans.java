package fi.valvomo.engine;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Lets expressions in processes call our named application-scoped beans, and nothing else. */
final class NamedBeans extends AbstractMap<Object, Object> {

  private final BeanManager beanManager;
  private final Map<Object, Optional<Object>> found = new ConcurrentHashMap<>();

  NamedBeans(BeanManager beanManager) {
    this.beanManager = beanManager;
  }

  @Override
  public boolean containsKey(Object name) {
    return get(name) != null;
  }

  @Override
  public Object get(Object name) {
    return found.computeIfAbsent(name, this::lookUp).orElse(null);
  }

  private Optional<Object> lookUp(Object name) {
    Bean<?> bean = beanManager.resolve(beanManager.getBeans(name.toString()));
    return Optional.ofNullable(bean)
        .map(
            named ->
                beanManager.getReference(
                    named, Object.class, beanManager.createCreationalContext(named)));
  }

  @Override
  public Set<Entry<Object, Object>> entrySet() {
    return Set.of();
  }
}
