package fi.valvomo.engine;

import java.util.List;
import org.flowable.common.engine.impl.el.ReadOnlyMapELResolver;
import org.flowable.common.engine.impl.javax.el.ELResolver;
import org.flowable.common.engine.impl.persistence.deploy.DefaultDeploymentCache;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.delegate.invocation.DefaultDelegateInterceptor;
import org.flowable.engine.impl.el.ProcessExpressionManager;

/**
 * Looks for a name among our beans before it is looked for among the variables of the case: for
 * that the engine reads the variables of every scope, only to find that it is no variable.
 */
final class BeansFirst extends ProcessExpressionManager {

  BeansFirst(ProcessEngineConfigurationImpl configuration, NamedBeans beans) {
    super(new DefaultDelegateInterceptor(), beans);
    setExpressionCache(new DefaultDeploymentCache<>(configuration.getExpressionCacheSize()));
    setExpressionTextLengthCacheLimit(configuration.getExpressionTextLengthCacheLimit());
  }

  @Override
  protected List<ELResolver> createDefaultElResolvers() {
    List<ELResolver> resolvers = super.createDefaultElResolvers();
    resolvers.add(0, new ReadOnlyMapELResolver(getBeans()));
    return resolvers;
  }
}
