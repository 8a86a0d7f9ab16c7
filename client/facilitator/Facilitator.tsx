import { lazy } from 'react';
import { useRoute } from 'wouter';
import { AccessDialog } from '../access/AccessDialog.tsx';
import { RoomPage } from './room/RoomPage.tsx';
import { StartPage } from './start/StartPage.tsx';
import '../ui/large-type.css';

const HarvestPage = lazy(() => import('./harvest/HarvestPage.tsx'));

/** The facilitator's pages: /begeleiden opens or finds a session, /begeleiden/:room leads it, /begeleiden/:room/oogst is its harvest. */
export default function Facilitator() {
  const [, params] = useRoute('/begeleiden/:room');
  const [, harvested] = useRoute('/begeleiden/:room/oogst');
  const room = params?.room;
  if (harvested) return <HarvestPage key={harvested.room} room={harvested.room} />;
  if (room) return <RoomPage key={room} room={room} />;
  return (
    <>
      <StartPage />
      <AccessDialog />
    </>
  );
}
