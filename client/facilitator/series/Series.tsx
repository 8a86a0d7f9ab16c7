import { useRoute } from 'wouter';
import { HubPage } from './HubPage.tsx';
import { SeriesPage } from './SeriesPage.tsx';
import '../../ui/large-type.css';

/** The pages around several rooms: /traject/:id for rooms in a row, /hub/:id for rooms at once. */
export default function Series() {
  const [isHub] = useRoute('/hub/:id');
  return isHub ? <HubPage /> : <SeriesPage />;
}
